// Moves the element from column to column, by both ways that browsers have.

const check = document.querySelector("hoshimi-check");
const [left, right, keeping] = ["left", "right", "keeping"].map((id) => document.getElementById(id));
const [leftColumn, rightColumn] = [...document.querySelectorAll(".columns > div")];

left.addEventListener("click", () => leftColumn.append(check));
right.addEventListener("click", () => rightColumn.append(check));

// Newer browsers move an element without taking it out.
if (check.moveBefore) {
  keeping.hidden = false;
  keeping.addEventListener("click", () => {
    const other = check.parentNode === leftColumn ? rightColumn : leftColumn;
    other.moveBefore(check, null);
  });
}
