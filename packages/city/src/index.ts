export { CityError, type CityErrorCode } from "./city-error.js";
export { cityJsonSchema, citySchema, citySchemaAddress, type CityLint, type CitySource } from "./city-schema.js";
export { defineCity, type City, type DefineCityOptions } from "./define-city.js";
