// Handles: thin objects over those of a module, which nobody sees.

const handles = new WeakMap();

/** Keeps what stands behind an object. */
export function hold(object, handle, kind, hint) {
  if (!(handle instanceof kind)) throw new TypeError(`use ${hint}`);
  handles.set(object, handle);
}

/** What stands behind an object, which must be of a kind. */
export function handleOf(object, kind) {
  const handle = handles.get(object);
  if (!(handle instanceof kind)) throw new TypeError(`a ${kind.name} is needed here`);
  return handle;
}

/** Lets a host free what stands behind objects of these classes before the collector does; nobody has to. */
export function disposable(...kinds) {
  if (!Symbol.dispose) return;
  for (const kind of kinds) {
    kind.prototype[Symbol.dispose] = function dispose() {
      handles.get(this)?.free();
    };
  }
}

/** Adds to a class what another has: its methods, its accessors and what stands on the class itself. */
export function extend(kind, addition) {
  add(kind, addition, ["prototype", "name", "length"]);
  add(kind.prototype, addition.prototype, ["constructor"]);
}

function add(to, from, own) {
  for (const name of Reflect.ownKeys(from)) {
    if (!own.includes(name)) Object.defineProperty(to, name, Object.getOwnPropertyDescriptor(from, name));
  }
}
