export { docExamples, markdownExamples, type DocExample, type DocExamplesOptions } from "./doc-examples.js";
export { readmeProgram } from "./readme-program.js";
