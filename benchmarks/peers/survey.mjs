// Scores people with survey-core: node survey.mjs <node_modules of survey-core> <file with the survey and the people>.
// One model is used for all, which is the fastest way with it. Prints people a second of processor time, for each
// batch, and what came out for everybody.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, file] = process.argv.slice(2);
const { Model } = createRequire(`${folder}/`)("survey-core");
const { survey, batches, names } = JSON.parse(readFileSync(file, "utf8"));
const model = new Model(survey);
const rates = [];
const scores = [];
for (const people of batches) {
  const start = process.cpuUsage();
  for (const answers of people) {
    model.data = answers;
    scores.push(names.map((name) => model.getVariable(name)));
  }
  const { user, system } = process.cpuUsage(start);
  rates.push((1e6 * people.length) / (user + system));
}
console.log(JSON.stringify({ rates, scores }));
