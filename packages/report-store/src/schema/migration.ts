/** Statements that bring the tables of a store from one version to the next. Once released, they never change. */
export type Migration = string;
