// What messages call a result: what the user wrote to get it.

const LABEL_LENGTH = 60

/** The end of a label: of a result of a result of a result only what came last matters. */
export function shortLabel(label: string): string {
  return label.length <= LABEL_LENGTH ? label : `…${label.slice(-LABEL_LENGTH)}`
}

// Made once where a loop calls the same again and again.
let lastCall = { owner: '', name: '', hasArguments: false, label: '' }

/** What the result of a call is called: of `owner`, or of its method `name`. */
export function callLabel(args: readonly unknown[], owner: string, name = ''): string {
  const hasArguments = args.length > 0
  const last = lastCall
  if (last.owner === owner && last.name === name && last.hasArguments === hasArguments) return last.label
  const of = name === '' ? owner : `${shortLabel(owner)}.${name}`
  const label = `${shortLabel(of)}${hasArguments ? '(…)' : '()'}`
  lastCall = { owner, name, hasArguments, label }
  return label
}
