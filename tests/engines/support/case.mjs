/** The case that the stories are told of. */

import { golden } from "../../e2e/support/golden.mjs";

export const { given, expected } = golden("mixed-53");

/** What is answered in it, as letters. */
export const CODE = "846P-A85M-K598-KJVY-V77G-WYRW-5K29";
