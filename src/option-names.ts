// The check that every set of options has: a misspelt name must not pass for an option that is left out.

/** @throws TypeError where `options` has a name that is not among `names`. */
export function checkNames(options: object, names: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new TypeError(`There is no option ${unknown}. The options are ${names.join(', ')}.`)
}
