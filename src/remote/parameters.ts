// The parameters of a JavaScript function as a Python signature, read from its source: `(x, training = false)` is
// `['x', 'training=undefined']`. Keras reads the signature of a layer's `call`, so it must be there.

/** Names of a function's parameters in Python's form; null where its source cannot be read. */
export function parametersOf(source: string): string[] | null {
  const code = codeOf(source)
  const single = SINGLE.exec(code)
  if (single) return [single[1] as string]
  const open = openingOf(source, code)
  const list = open < 0 ? null : splitList(code, open)
  return list === null ? null : list.flatMap((part, i) => toPython(part, i, list))
}

/** What follows a function's parameters, without comments and the insides of texts; empty where it cannot be read. */
export function bodyOf(source: string): string {
  const code = codeOf(source)
  const single = SINGLE.exec(code)
  if (single) return code.slice(single[0].length)
  const open = openingOf(source, code)
  const end = open < 0 ? -1 : closingOf(code, open)
  return end < 0 ? '' : code.slice(end + 1)
}

// A lone parameter without parentheses.
const SINGLE = /^\s*(?:async\s+)?([\w$\u0080-\uffff]+)\s*=>/

/** Where the list of parameters opens; -1 where there is none to see. */
function openingOf(source: string, code: string): number {
  if (/\{\s*\[native code\]\s*\}\s*$/.test(source)) return -1
  // A computed name may have parentheses of its own.
  const name = /^\s*(?:async\s*)?\*?\s*(?=\[)/.exec(code)
  return code.indexOf('(', name ? closingOf(code, name[0].length) : 0)
}

/** The parameters of a class's constructor; null where it has none of its own. */
export function constructorParametersOf(source: string): string[] | null {
  const code = codeOf(source)
  const pattern = /(?<![\w$.#])constructor\s*\(/g
  for (let found = pattern.exec(code); found !== null; found = pattern.exec(code)) {
    if (depthAt(code, found.index) !== 1) continue
    const parameters = parametersOf(code.slice(found.index))
    // What compilers write where a class has fields and no constructor: all arguments go to the base.
    const isHandedOn = parameters?.length === 0 && /super\(\.\.\.arguments\)/.test(code.slice(found.index))
    return isHandedOn ? null : parameters
  }
  return null
}

const OPTIONS: ReadonlySet<string> = new Set(['config', 'kwargs', 'options'])
const NAME = /^[\w$\u0080-\uffff]+/

function toPython(part: string, index: number, all: readonly string[]): string[] {
  if (part.startsWith('...')) return [`*${part.slice(3).trim()}`]
  if (part.startsWith('{')) {
    // A pattern takes named values: keyword-only parameters.
    const keywords = (splitList(part, 0) ?? []).flatMap((name) => {
      if (name.startsWith('...')) return [`**${name.slice(3).trim()}`]
      const found = NAME.exec(name)
      // A computed or quoted name cannot be a parameter of Python.
      return found ? [`${found[0]}=undefined`] : []
    })
    const isAfterRest = all.slice(0, index).some((earlier) => earlier.startsWith('...'))
    return isAfterRest || keywords.every((keyword) => keyword.startsWith('**')) ? keywords : ['*', ...keywords]
  }
  const name = NAME.exec(part)?.[0] ?? `parameter_${index}`
  // The habit of JavaScript for named arguments: a last parameter that is an object of options.
  if (index === all.length - 1 && (/=\s*\{\s*\}$/.test(part) || OPTIONS.has(name))) return [`**${name}`]
  // JavaScript never insists on arguments, Python does; the first one (a layer's input) is what Keras needs to see.
  return [index === 0 && !part.includes('=') ? name : `${name}=undefined`]
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const CLOSES: ReadonlySet<string> = new Set(Object.values(CLOSING))

/** The entries of the bracketed list that opens at `open`, split at its own commas. */
function splitList(code: string, open: number): string[] | null {
  const end = closingOf(code, open)
  if (end < 0) return null
  const parts: string[] = []
  let [depth, begin] = [0, open + 1]
  for (let i = open + 1; i <= end; i++) {
    const character = code[i] as string
    if (i === end || (character === ',' && depth === 0)) {
      parts.push(code.slice(begin, i).trim())
      begin = i + 1
    } else if (character in CLOSING) depth++
    else if (CLOSES.has(character)) depth--
  }
  // A trailing comma.
  if (parts.at(-1) === '') parts.pop()
  return parts
}

/** Where the bracket that opens at `open` closes; -1 where it does not. */
export function closingOf(code: string, open: number): number {
  let depth = 0
  for (let i = open; i < code.length; i++) {
    const character = code[i] as string
    if (character in CLOSING) depth++
    else if (CLOSES.has(character) && --depth === 0) return i
  }
  return -1
}

function depthAt(code: string, position: number): number {
  let depth = 0
  for (let i = 0; i < position; i++) {
    const character = code[i] as string
    if (character in CLOSING) depth++
    else if (CLOSES.has(character)) depth--
  }
  return depth
}

/** A source without what brackets and commas in it must not be taken for code: comments, and the insides of texts. */
export function codeOf(source: string): string {
  let code = ''
  for (let i = 0; i < source.length; ) {
    const end = endOfText(source, i, code)
    if (end === i) code += source[i++]
    else {
      if (source[i] !== '/' || !'/*'.includes(source[i + 1] as string)) code += "''"
      i = end
    }
  }
  return code
}

/** Where the comment, string, template or regular expression that begins at `i` ends; `i` where none does. */
function endOfText(source: string, i: number, before: string): number {
  const character = source[i]
  if (character === '"' || character === "'") return endOfString(source, i)
  if (character === '`') return endOfTemplate(source, i)
  if (character !== '/') return i
  if (source[i + 1] === '/') return indexOrEnd(source, source.indexOf('\n', i))
  if (source[i + 1] === '*') return indexOrEnd(source, source.indexOf('*/', i + 2), 2)
  // A slash after a value divides.
  const last = before.trimEnd()
  const isDivision =
    /[\w$)\]}'"]$/.test(last) && !/(?<![\w$.])(?:return|typeof|case|in|of|void|delete|do|else|yield|await)$/.test(last)
  return isDivision ? i : endOfRegularExpression(source, i)
}

function indexOrEnd(source: string, index: number, length = 0): number {
  return index < 0 ? source.length : index + length
}

function endOfString(source: string, i: number): number {
  const quote = source[i]
  let end = i + 1
  while (end < source.length && source[end] !== quote) end += source[end] === '\\' ? 2 : 1
  return end + 1
}

function endOfTemplate(source: string, i: number): number {
  let end = i + 1
  while (end < source.length && source[end] !== '`') {
    if (source[end] === '\\') end += 2
    else if (source.startsWith('${', end)) end = endOfHole(source, end + 2)
    else end++
  }
  return end + 1
}

/** Where the `${…}` of a template ends that begins before `i`. */
function endOfHole(source: string, i: number): number {
  let [end, depth, code] = [i, 1, '']
  while (end < source.length) {
    const after = endOfText(source, end, code)
    if (after > end) {
      code += "''"
      end = after
      continue
    }
    const character = source[end++]
    code += character
    if (character === '{') depth++
    else if (character === '}' && --depth === 0) break
  }
  return end
}

function endOfRegularExpression(source: string, i: number): number {
  let isInClass = false
  for (let end = i + 1; end < source.length && source[end] !== '\n'; end++) {
    const character = source[end]
    if (character === '\\') end++
    else if (character === '[') isInClass = true
    else if (character === ']') isInClass = false
    else if (character === '/' && !isInClass) return end + 1
  }
  return i // no regular expression after all
}
