// Starts the app, which puts itself on the page.

import init from "./hoshimi.js";

init();
