/** Writes the pages that are measured into a folder: `node pages.mjs FOLDER`. */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { choices, points, questions } from "../../tests/e2e/support/pack.mjs";

const [, , folder] = process.argv;
const { HOSHIMI_SITE: site, HOSHIMI_RIVALS: rivals } = process.env;
const ANSWERS = ["done", "partly", "not_done", "unknown"];

/** A page's file, with its place filled. */
function page(name, place, content) {
  const text = readFileSync(new URL(`pages/${name}`, import.meta.url), "utf8");
  if (place && !text.includes(place)) throw new Error(`${name} has no ${place}`);
  return place ? text.replace(place, () => content) : text;
}

function write(name, text) {
  writeFileSync(join(folder, name), text);
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** @param {"questionPerPage" | "standard"} mode how many questions stand on a page */
function model(mode) {
  return JSON.stringify({
    questionsOnPageMode: mode,
    showProgressBar: true,
    pageNextText: "次へ",
    pagePrevText: "戻る",
    completeText: "結果を見る",
    elements: questions.map(({ slug, topic, question }) => ({
      type: "radiogroup",
      name: slug,
      title: topic.ja,
      description: question.ja,
      choices: ANSWERS.map((id) => ({ value: points.get(id), text: choices.get(id).ja })),
    })),
  });
}

function fieldset({ slug, topic, question }, at) {
  const labels = ANSWERS.map((id) => {
    const input = `<input type="radio" name="${slug}" value="${points.get(id)}">`;
    return `<label>${input} ${escaped(choices.get(id).ja)}</label>`;
  });
  const legend = `<legend>${at + 1}. ${escaped(topic.ja)}</legend>`;
  return [`<fieldset>${legend}`, `<p>${escaped(question.ja)}</p>`, ...labels, "</fieldset>"].join("\n");
}

mkdirSync(folder, { recursive: true });
cpSync(site, folder, { recursive: true });
write("element.html", page("element.html"));

for (const file of [
  "survey-core/survey.core.min.js",
  "survey-core/survey-core.min.css",
  "survey-js-ui/survey-js-ui.min.js",
]) {
  cpSync(join(rivals, "node_modules", file), join(folder, file.split("/").at(-1)));
}
for (const [name, mode] of [["survey", "questionPerPage"], ["survey-list", "standard"]]) {
  write(`${name}.html`, page("survey.html").replace("survey.js", `${name}.js`));
  write(`${name}.js`, page("survey.js", "/* hoshimi:model */", model(mode)));
}

write("plain.html", page("plain.html", "<!-- hoshimi:questions -->", questions.map(fieldset).join("\n")));
for (const name of ["plain.css", "plain.js"]) write(name, page(name));
