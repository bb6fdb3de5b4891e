//! Controls and pieces that screens are made of.

#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod answer_mark;
pub(crate) mod asking_progress;
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod bars;
pub(crate) mod button;
#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod by_hand_text;
#[cfg(feature = "whole")]
pub(crate) mod code_card;
#[cfg(feature = "whole")]
pub(crate) mod code_field;
pub(crate) mod confirm_button;
#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod copy_button;
#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod cost_line;
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod data_table;
#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod dated_facts;
pub(crate) mod each;
pub(crate) mod error_summary;
#[cfg(feature = "whole")]
pub(crate) mod fact_list;
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod field_binding;
#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod field_check;
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod field_frame;
#[cfg(feature = "whole")]
pub(crate) mod file_intake;
pub(crate) mod fold;
pub(crate) mod form;
pub(crate) mod glossary;
#[cfg(feature = "whole")]
pub(crate) mod glossary_of;
pub(crate) mod heading;
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod icon;
#[cfg(feature = "whole")]
pub(crate) mod link_button;
pub(crate) mod measures;
pub(crate) mod option_row;
pub(crate) mod own;
#[cfg(feature = "whole")]
pub(crate) mod pick_field;
#[cfg(feature = "whole")]
pub(crate) mod places;
pub(crate) mod question_group;
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod radio_field;
pub(crate) mod reason;
#[cfg(feature = "whole")]
pub(crate) mod refusal;
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod rows;
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod select_field;
pub(crate) mod source_line;
#[cfg(feature = "whole")]
pub(crate) mod spoken;
#[cfg(feature = "whole")]
pub(crate) mod stage_mark;
#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod star_path;
#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod status_message;
pub(crate) mod steps;
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod switch;
#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod text_area;
#[cfg(feature = "whole")]
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod text_field;
#[cfg(feature = "whole")]
pub(crate) mod text_terms;
#[allow(dead_code, reason = "the screens that use it come")]
pub(crate) mod tick;
pub(crate) mod when;
