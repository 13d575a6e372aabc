import ts from "typescript";
import { expectedResult, type ExpectedResult } from "./expected-result.js";

/** A program that calls `check` for each stated result. */
export interface InstrumentedProgram {
  /** JavaScript statements for the body of an async function. */
  readonly body: string;
  /** Names the program uses, so that its scope can be narrowed to them. */
  readonly identifiers: ReadonlySet<string>;
  /** Names it declares or imports itself. */
  readonly declared: ReadonlySet<string>;
}

/**
 * Turns an example into a program that checks the results it states.
 *
 * Imports become `await load(specifier)`, once for each name; types are removed.
 */
export function instrument(code: string): InstrumentedProgram {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  const parts: string[] = [];
  file.statements.forEach((statement, index) => {
    const next = file.statements[index + 1];
    const gap = code.slice(statement.end, next ? next.getStart() : code.length);
    if (ts.isImportDeclaration(statement)) parts.push(loadImport(statement, declared));
    else parts.push(withCheck(statement, expectedResult(gap), lineOf(file, statement)));
    for (const name of declaredNames(statement)) declared.add(name);
  });
  const wrapped = `async function example() {\n${parts.join("\n")}\n}`;
  const { outputText } = ts.transpileModule(wrapped, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return { body: `${outputText}\nawait example();`, identifiers: identifiersOf(file), declared };
}

function withCheck(statement: ts.Statement, expected: ExpectedResult | undefined, line: number): string {
  const source = statement.getText();
  if (expected === undefined) return source;
  const [prefix, actual] = ts.isExpressionStatement(statement)
    ? ["", shownExpression(statement.expression)]
    : [source, declaredNames(statement)[0]];
  if (actual === undefined) throw new Error(`Line ${String(line)}: a result is stated for what has none: ${source}`);
  const stated =
    expected.kind === "throws"
      ? `throws: ${JSON.stringify(expected.code)}`
      : `partial: ${String(expected.partial)}, expected: () => (${expected.expression})`;
  return `${prefix}\nawait check({ line: ${String(line)}, actual: async () => (${actual}), ${stated} });`;
}

/** `console.log(value)` shows the value. */
function shownExpression(expression: ts.Expression): string {
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return isLog ? expression.arguments.map((argument) => argument.getText()).join(", ") : expression.getText();
}

function loadImport(statement: ts.ImportDeclaration, declared: Set<string>): string {
  const { importClause: clause, moduleSpecifier } = statement;
  const load = `await load(${moduleSpecifier.getText()})`;
  if (clause === undefined) return `${load};`;
  if (clause.isTypeOnly) return "";
  const bindings: string[] = [];
  const bind = (name: string, target: string): void => {
    if (!declared.has(name)) bindings.push(`const ${target} = ${load};`);
    declared.add(name);
  };
  if (clause.name) bind(clause.name.text, `{ default: ${clause.name.text} }`);
  const named = clause.namedBindings;
  if (named && ts.isNamespaceImport(named)) bind(named.name.text, named.name.text);
  if (named && ts.isNamedImports(named)) {
    for (const { isTypeOnly, name, propertyName } of named.elements) {
      if (!isTypeOnly) bind(name.text, `{ ${(propertyName ?? name).getText()}: ${name.text} }`);
    }
  }
  return bindings.join("\n");
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function identifiersOf(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

const lineOf = (file: ts.SourceFile, node: ts.Node): number =>
  file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
