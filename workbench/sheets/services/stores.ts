/** What scripts keep: properties until they are deleted, and a cache that forgets; both with Google's limits. */
import type { GoogleState, Keeper } from "../google-state";
import { serviceError } from "../service-error";
import { strict } from "../strict";

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

/** Bytes: of one value, and of everything in one store. */
const PROPERTY_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** Characters of a key, bytes of a value, seconds until it is forgotten at the latest. */
const CACHE = { key: 250, value: 100 * 1024, seconds: 21_600, usualSeconds: 600 };

export function propertiesService(state: GoogleState): PropertiesService {
  return strict<PropertiesService>(state, "PropertiesService", {
    getDocumentProperties: () => properties(state, "document"),
    getScriptProperties: () => properties(state, "script"),
    getUserProperties: () => properties(state, "user"),
  });
}

function properties(state: GoogleState, keeper: Keeper): Properties {
  const store = state.properties[keeper];
  const set = (key: string, value: unknown): void => {
    const text = String(value);
    if (bytesOf(text) > PROPERTY_BYTES) throw serviceError("Argument too large: value");
    const others = [...store].reduce((sum, [other, held]) => (other === key ? sum : sum + bytesOf(other) + bytesOf(held)), 0);
    if (others + bytesOf(key) + bytesOf(text) > STORE_BYTES)
      throw serviceError("You have exceeded the property storage quota. Please remove some properties and try again.");
    store.set(key, text);
  };
  const kept: Properties = strict<Properties>(state, "Properties", {
    getProperty: (key) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty: (key, value) => {
      set(key, value);
      return kept;
    },
    setProperties: (values: Readonly<Record<string, string>>, deleteAllOthers: boolean = false) => {
      if (deleteAllOthers) store.clear();
      for (const [key, value] of Object.entries(values)) set(key, value);
      return kept;
    },
    deleteProperty: (key) => {
      store.delete(key);
      return kept;
    },
    deleteAllProperties: () => {
      store.clear();
      return kept;
    },
  });
  return kept;
}

export function cacheService(state: GoogleState): CacheService {
  return strict<CacheService>(state, "CacheService", {
    getDocumentCache: () => cache(state, "document"),
    getScriptCache: () => cache(state, "script"),
    getUserCache: () => cache(state, "user"),
  });
}

function cache(state: GoogleState, keeper: Keeper): Cache {
  const store = state.caches[keeper];
  const get = (key: string): string | null => {
    const held = store.get(key);
    return held && held.until > state.now() ? held.value : null;
  };
  const put = (key: string, value: string, seconds: number = CACHE.usualSeconds): void => {
    if (key.length > CACHE.key) throw serviceError(`Argument too large: key`);
    if (bytesOf(value) > CACHE.value) throw serviceError("Argument too large: value");
    if (!(seconds >= 1 && seconds <= CACHE.seconds)) throw serviceError(`Invalid argument: expirationInSeconds ${seconds}`);
    store.set(key, { value, until: state.now() + seconds * 1000 });
  };
  return strict<Cache>(state, "Cache", {
    get,
    getAll: (keys) => Object.fromEntries(keys.flatMap((key) => (get(key) === null ? [] : [[key, get(key)]]))),
    put,
    putAll: (values: Readonly<Record<string, string>>, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
    remove: (key) => void store.delete(key),
    removeAll: (keys) => keys.forEach((key) => store.delete(key)),
  });
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
