export { createRecogniser, type Recogniser } from "./create-recogniser.js";
