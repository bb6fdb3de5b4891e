// Shows the page's author why there is no check.

document.addEventListener("hoshimi-error", ({ detail }) => {
  document.getElementById("why").textContent = `hoshimi-error: ${detail.code}`;
});
