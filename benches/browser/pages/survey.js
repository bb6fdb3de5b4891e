// The library's own start, as its guide for HTML, CSS and JavaScript has it.
const survey = new Survey.Model(/* hoshimi:model */);
survey.onComplete.add(({ data }) => {
  const points = Object.values(data).reduce((sum, value) => sum + value, 0);
  survey.completedHtml = `<h3>${points}点</h3>`;
});
survey.render(document.getElementById("survey"));
