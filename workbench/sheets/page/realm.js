/*
 * Makes this frame as bare as the realm in which Google runs a script: takes away everything that a browser adds to JavaScript.
 * Four names cannot be taken away by any page: window, which is globalThis by another name, document and location, which are
 * emptied here as far as they can be, and top. That the script uses none of them a test finds by reading it.
 */
{
  const OWN = new Set(
    (
      "Object Function Array Number Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError ReferenceError " +
      "SyntaxError TypeError URIError ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array " +
      "Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array BigInt Map Set WeakMap WeakSet WeakRef " +
      "FinalizationRegistry Proxy Reflect JSON Math Intl Atomics globalThis Infinity NaN undefined isFinite isNaN parseFloat parseInt " +
      "decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval"
    ).split(" "),
  );
  const empty = (object, kept) => {
    for (let owner = object; owner && owner !== Object.prototype; owner = Reflect.getPrototypeOf(owner))
      for (const key of Reflect.ownKeys(owner)) if (!kept.has(key)) Reflect.deleteProperty(owner, key);
  };
  const { document, location } = globalThis;
  empty(document, new Set());
  empty(location, new Set());
  empty(globalThis, OWN);
}
