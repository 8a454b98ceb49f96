// What JavaScript would decide by a value that a recorded function does not have yet, such as `if (training)`. A stand-in
// is true, as every object is, and no proxy hears that it is asked: so it is looked for in the source of the function.
// What is made of parameters and named first (`const y = tf.equal(x, 1)`) is not followed.

import { bodyOf, closingOf } from './parameters.js'

/** A branch, and the parameter that it depends on. */
export interface Decision {
  readonly parameter: string
  readonly code: string
}

/** The first branch of a function on one of these parameters of its own; null where none is seen. */
export function decisionIn(source: string, parameters: readonly string[]): Decision | null {
  const body = bodyOf(source)
  let first: (Decision & { readonly at: number }) | null = null
  for (const parameter of parameters) {
    if (isOther(body, parameter)) continue
    for (const { index } of body.matchAll(new RegExp(nameOf(parameter), 'g'))) {
      if (first !== null && first.at < index) break
      const code = branchAt(body, index, index + parameter.length)
      if (code === null) continue
      first = { parameter, code, at: index }
      break
    }
  }
  return first
}

/** Whether a name may stand for something else in a body: it is declared or assigned there, maybe by a function inside. */
function isOther(body: string, parameter: string): boolean {
  if (parameter === 'this') return /\bfunction\b|\bclass\b/.test(body)
  const name = nameOf(parameter)
  const declarations = [
    `\\b(?:let|const|var|function|class)\\s+${name}`,
    `\\b(?:let|const|var)\\s*[{[][^=;]*${name}`,
    `${name}\\s*=>`,
    `\\([^()]*${name}[^()]*\\)\\s*=>`,
    `(?<![\\w$])(?!(?:if|while|for|switch|with)\\b)[\\w$]+\\s*\\([^()]*${name}[^()]*\\)\\s*\\{`,
    `\\bfunction\\s*\\*?\\s*\\([^()]*${name}`,
    `${name}\\s*(?:[-+*/%&|^]|\\*\\*|<<|>>>?|&&|\\|\\||\\?\\?)?=(?![=>])`,
  ]
  return declarations.some((each) => new RegExp(each).test(body))
}

/** A pattern for a variable of this name. */
function nameOf(variable: string): string {
  return `(?<![\\w$.#\\u0080-\\uffff])${variable.replaceAll('$', '\\$')}(?![\\w$\\u0080-\\uffff])`
}

/** The code of the branch on a parameter, or on a member, an item or a result of it; null where it is none. */
function branchAt(body: string, start: number, afterName: number): string | null {
  const before = body.slice(0, start)
  if (/\b(?:typeof|void|delete|instanceof|in)\s*$/.test(before)) return null
  const end = endOfChain(body, afterName)
  const after = body.slice(end)
  const value = body.slice(start, end)
  // Whether it was given at all is known.
  if (/^\s*[!=]==?\s*(?:undefined\b|void 0)/.test(after) || /(?:\bundefined|void 0)\s*[!=]==?\s*$/.test(before))
    return null
  const operator = /^\s*(\?\?|\?|&&|\|\||[!=]==|[!=]=\s*null\b)/.exec(after)
  if (operator) return `${value} ${operator[1]}`
  const not = /!\s*$/.exec(before)
  if (not) return `!${value}`
  const comparison = /([!=]==)\s*$/.exec(before)
  if (comparison) return `${comparison[1]} ${value}`
  const keyword = /\b(if|while|switch|Boolean)\s*\(\s*$/.exec(before)
  return keyword && /^\s*\)/.test(after) ? `${keyword[1]} (${value})` : null
}

/** Where a value ends that begins with a name: after its members, items and calls. */
function endOfChain(body: string, afterName: number): number {
  let end = afterName
  for (;;) {
    const member = /^\s*\??\.\s*#?[\w$]+/.exec(body.slice(end))
    const opening = /^(?:\?\.)?(?=[[(])/.exec(body.slice(end))
    if (member) end += member[0].length
    else if (opening) {
      const closing = closingOf(body, end + opening[0].length)
      if (closing < 0) return end
      end = closing + 1
    } else return end
  }
}
