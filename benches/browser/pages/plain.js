// As little as a page can do with the same questions.
const form = document.querySelector("form");
const questions = form.querySelectorAll("fieldset");

function chosen() {
  return [...form.querySelectorAll("input:checked")].map(({ value }) => Number(value));
}

function count() {
  document.querySelector("#count").textContent = `${chosen().length}／${questions.length}問`;
}

form.addEventListener("change", count);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const points = chosen().reduce((sum, value) => sum + value, 0);
  document.querySelector("#result").textContent = `${points}点`;
});
count();
