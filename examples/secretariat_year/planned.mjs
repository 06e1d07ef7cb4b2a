// What plans and activities are made of.

import { idFrom } from "../../bindings/wasm/pkg/node.js";

export const PLAN = idFrom(2026);

// An activity that nobody prepares yet.
export function planned(activity, kind, title, purpose, node, budget) {
  return { activity, kind, title, node, days_before: 0, purpose, budget };
}

export const festival = (name) => ({ type: "festival", festival: name });
