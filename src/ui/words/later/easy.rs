//! What is said of やさしい日本語 where a screen does not have it.

/// Where it is, said in it.
pub(crate) const EASY_SCOPE: &str = "やさしい｜日本語《にほんご》は、｜質問《しつもん》と\
    ｜対策《たいさく》の｜文《ぶん》にあります。ほかの｜文《ぶん》は、ふつうの\
    ｜日本語《にほんご》です。";
