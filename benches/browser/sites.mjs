/** What is measured: each page, and where on it things are. */

/**
 * @typedef {object} Site
 * @property {string} key how tables call it
 * @property {string} name
 * @property {string} path
 * @property {string} [host] the element in whose shadow everything is
 * @property {string} [settled] what stands there when everything is fetched
 * @property {string} [begin] what is pressed before the first question
 * @property {string} question one that can be answered
 * @property {string} chosen an answer that shows that it was chosen
 * @property {string} result what stands there when the result does
 * @property {(visitor: import("./answering.mjs").Answering) => Promise<void>} answers everything
 * @property {string} finish what is pressed for the result
 */

/** Every question is on the page. */
async function asAList(visitor) {
  const all = await visitor.all("fieldset, .sd-question");
  for (const group of all) await visitor.answers(group);
}

const survey = {
  settled: ".sd-question",
  question: ".sd-item__control:not(:disabled)",
  chosen: ".sd-item--checked",
  finish: "input.sd-navigation__complete-btn",
  result: ".sd-completedpage",
};

/** @type {Site[]} */
export const SITES = [
  {
    key: "a",
    name: "Hoshimi, the element on an empty page",
    path: "element.html",
    host: "hoshimi-check",
    settled: "hoshimi-check[data-state=whole]",
    // Both stars: all questions.
    begin: ".h-begin:nth-of-type(2)",
    question: ".h-question input:not(:disabled)",
    chosen: ".h-choice:has(:checked)",
    finish: ".h-button--primary",
    result: ".h-result",
    async answers(visitor) {
      await asAList(visitor);
      // The five principles come first and are not among the answers that are compared.
      visitor.forgets();
      await visitor.presses(".h-button--primary");
      // Going on by itself would be timed with the answer.
      await visitor.presses(".h-asking__setting");
      for (;;) {
        await visitor.answers(visitor.one("fieldset"));
        const [now, last] = (await visitor.text(".h-strip__count")).split("／");
        // With everything answered the next press shows the result.
        if (now === last) break;
        await visitor.presses(".h-button--primary");
      }
    },
  },
  {
    ...survey,
    key: "b",
    name: "SurveyJS as it comes, all questions on a page",
    path: "survey-list.html",
    answers: asAList,
  },
  {
    ...survey,
    key: "b1",
    name: "SurveyJS, one question at a time",
    path: "survey.html",
    async answers(visitor) {
      for (;;) {
        await visitor.answers(visitor.one(".sd-question"));
        if (await visitor.sees(survey.finish)) break;
        await visitor.presses(".sd-navigation__next-btn");
      }
    },
  },
  {
    key: "c",
    name: "plain HTML with a score",
    path: "plain.html",
    settled: "fieldset",
    question: "fieldset input",
    chosen: "label:has(:checked)",
    finish: "button",
    result: "#result:not(:empty)",
    answers: asAList,
  },
];
