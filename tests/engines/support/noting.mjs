/** Runs in the page, as early as the engine lets it: notes what goes wrong. */
export function noting(there) {
  const noted = [];
  there.noted = noted;
  there.addEventListener("error", (event) => noted.push(`error: ${event.message ?? event.target.src}`), true);
  there.addEventListener("unhandledrejection", ({ reason }) => noted.push(`rejection: ${reason}`));
  there.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    noted.push(`securitypolicyviolation: ${effectiveDirective} ${blockedURI}`);
  });
  // What was pressed last is told when something does not come, and whether it was what was aimed at.
  there.addEventListener("click", (event) => {
    const path = event.composedPath();
    there.pressed = path[0].outerHTML?.slice(0, 80);
    there.missed = there.aimed !== undefined && !path.includes(there.aimed);
  }, true);
  const { error } = there.console;
  there.console.error = (...said) => {
    noted.push(`console: ${said.join(" ")}`);
    error.apply(there.console, said);
  };
}
