// What console.log shows of the objects that users hold for long, such as a Python: what it is and how it stands, not its
// fields.

import { type InspectOptions, inspect } from 'node:util'

/** Has `console.log` show the instances of a class by these figures. */
export function shownBy<Shown extends object>(
  kind: { readonly name: string; readonly prototype: Shown },
  figures: (shown: Shown) => Readonly<Record<string, unknown>>,
): void {
  // Not a computed member of the class: those have no type in an isolated declaration.
  Object.defineProperty(kind.prototype, inspect.custom, {
    configurable: true,
    value(this: Shown, depth: number, options: InspectOptions, show: typeof inspect): string {
      if (depth < 0) return `[${kind.name}]`
      const known = Object.entries(figures(this)).filter(([, value]) => value !== undefined)
      return `${kind.name} ${show(Object.fromEntries(known), options)}`
    },
  })
}
