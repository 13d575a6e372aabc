export { docExamples, type DocExample, type DocExamplesOptions } from "./doc-examples.js";
