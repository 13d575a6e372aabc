import type { DocumentInput } from "../worker/analysis.js";
import type { DocumentWork, WrittenDraft } from "./work.js";

/** A file as it was opened. */
export interface KeptDocument extends DocumentInput {
  readonly key: string;
}

/** What is kept one of a kind: the draft, and the city file as it was given. */
export interface KeptOnes {
  readonly draft?: WrittenDraft;
  readonly city?: DocumentInput;
}

/** What the browser holds for the reader. */
export interface Kept extends KeptOnes {
  readonly documents: readonly KeptDocument[];
  readonly works: Readonly<Record<string, DocumentWork>>;
}

const NAME = "explorer";
/** Files in the order they were opened, the work on each by its key, and what there is one of by its name. */
const FILES = "files";
const WORKS = "works";
const ONES = "ones";

let opened: Promise<IDBDatabase> | undefined;

/** All that is kept. */
export async function readAll(): Promise<Kept> {
  const transaction = (await database()).transaction([FILES, WORKS, ONES]);
  const ones = transaction.objectStore(ONES);
  const [documents, works, keys, draft, city] = await Promise.all([
    answerOf<KeptDocument[]>(transaction.objectStore(FILES).getAll()),
    answerOf<DocumentWork[]>(transaction.objectStore(WORKS).getAll()),
    answerOf(transaction.objectStore(WORKS).getAllKeys()),
    answerOf<KeptOnes["draft"]>(ones.get("draft")),
    answerOf<KeptOnes["city"]>(ones.get("city")),
  ]);
  return {
    documents,
    works: Object.fromEntries(works.map((work, index) => [String(keys[index]), work])),
    ...(draft === undefined ? {} : { draft }),
    ...(city === undefined ? {} : { city }),
  };
}

/** Keeps documents at the end of the list, and drops others by their key. */
export async function change(added: readonly KeptDocument[], removed: readonly string[]): Promise<void> {
  const transaction = (await database()).transaction(FILES, "readwrite");
  const files = transaction.objectStore(FILES);
  const places = await answerOf(files.index("key").getAllKeys());
  const known = await answerOf<KeptDocument[]>(files.index("key").getAll());
  const placeOf = (key: string): IDBValidKey | undefined => places[known.findIndex((one) => one.key === key)];
  for (const key of removed) {
    const place = placeOf(key);
    if (place !== undefined) files.delete(place);
  }
  for (const document of added) if (placeOf(document.key) === undefined) files.add(document);
  await completion(transaction);
}

/** Keeps the work on documents. */
export async function writeWorks(works: readonly (readonly [string, DocumentWork])[]): Promise<void> {
  const transaction = (await database()).transaction(WORKS, "readwrite");
  for (const [key, work] of works) transaction.objectStore(WORKS).put(work, key);
  await completion(transaction);
}

/** Keeps what there is one of, in place of the one before; nothing in place of it deletes it. */
export async function writeOne<Name extends keyof KeptOnes>(
  name: Name,
  one: KeptOnes[Name] | undefined,
): Promise<void> {
  const transaction = (await database()).transaction(ONES, "readwrite");
  const ones = transaction.objectStore(ONES);
  if (one === undefined) ones.delete(name);
  else ones.put(one, name);
  await completion(transaction);
}

/** Deletes all that is kept, and the place for it. */
export async function deleteAll(): Promise<void> {
  (await opened?.catch(() => undefined))?.close();
  opened = undefined;
  await answerOf(indexedDB.deleteDatabase(NAME));
}

function database(): Promise<IDBDatabase> {
  opened ??= open();
  return opened;
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 2);
  request.onupgradeneeded = ({ oldVersion }) => {
    const { result } = request;
    if (oldVersion < 1) {
      result.createObjectStore(FILES, { autoIncrement: true }).createIndex("key", "key", { unique: true });
      result.createObjectStore(WORKS);
    }
    result.createObjectStore(ONES);
  };
  const database = await answerOf(request);
  // Another window of the page that deletes what is kept must not wait for this one.
  database.onversionchange = () => {
    database.close();
    opened = undefined;
  };
  return database;
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("IndexedDB"));
    };
  });
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onerror = transaction.onabort = () => {
      reject(transaction.error ?? new Error("IndexedDB"));
    };
  });
}
