// Lists what the frame says, so that one can see that no answer is among it.

const list = document.getElementById("log");
const TYPES = "ready height screen progress complete export reset error share".split(" ");

for (const type of TYPES) {
  document.addEventListener(`hoshimi-${type}`, ({ detail }) => {
    const line = document.createElement("li");
    line.textContent = `hoshimi-${type} ${JSON.stringify(detail)}`;
    list.append(line);
  });
}
