// The forms in which a Python callable may be called from TypeScript: by position, by keywords in a trailing object, and
// the first ones by position with the rest by keyword.

import type { ParameterModel } from './model.js'

/** A parameter with its type in TypeScript. */
export interface Parameter extends ParameterModel {
  readonly text: string
}

/** A callable as it is written. */
export interface Signature {
  /** The interface of its keywords, without `export interface NAME`; undefined where it takes none. */
  readonly keywords: string | undefined
  /** The lists of parameters, one for each form. */
  readonly forms: readonly string[]
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/
// As names of parameters (properties may have any name).
const RESERVED = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if import in instanceof new null return super switch this throw true try typeof var void while with ' +
    'yield let static implements interface package private protected public await arguments eval'
  ).split(' '),
)

/** A name as that of a parameter; `keywords` are those of the call. */
export function parameterName(name: string): string {
  const isTaken = name === 'keywords' || RESERVED.has(name)
  return isTaken || !IDENTIFIER.test(name) ? `${name.replace(/\W/g, '_')}_` : name
}

// Words of TypeScript, and names that generated text uses.
const TYPE_WORDS = new Set(
  (
    'any unknown never void string number boolean object symbol bigint undefined ' +
    'AsyncGenerator Omit PromiseLike Record Set Uint8Array py roles'
  ).split(' '),
)

/** A name as that of an interface or a type. */
export function typeName(name: string): string {
  return TYPE_WORDS.has(name) ? `${name}_` : parameterName(name)
}

/** A name as that of a property. */
export function propertyName(name: string): string {
  return IDENTIFIER.test(name) ? name : JSON.stringify(name)
}

// So many parameters, at the most, by position before keywords; those that must be given, and two more.
const POSITIONS_BEFORE_KEYWORDS = 3

/**
 * @param parameters in Python's order, without `self`.
 * @param name of the interface of its keywords, which the forms refer to.
 */
export function signatureOf(parameters: readonly Parameter[], name: string): Signature {
  const normal = parameters.filter(({ kind }) => kind === undefined || kind === 'positional')
  const byKeyword = parameters.filter(({ kind }) => kind === undefined || kind === 'keyword')
  const rest = parameters.find(({ kind }) => kind === 'var')
  const more = parameters.find(({ kind }) => kind === 'varkw')
  const hasKeywords = byKeyword.length > 0 || more !== undefined
  const required = normal.filter(({ optional }) => !optional).length

  const keywords = (given: number): string => {
    const names = normal.slice(0, given).filter(({ kind }) => kind === undefined)
    const left = byKeyword.filter((parameter) => !names.includes(parameter))
    if (left.length === 0 && more === undefined) return ''
    const mark = left.some(({ optional }) => !optional) ? '' : '?'
    const type = names.length === 0 ? name : `py.Rest<${name}, ${names.map((each) => `'${each.name}'`).join(' | ')}>`
    return `keywords${mark}: ${type}`
  }
  // A plain object at the end is the keywords, whatever the parameter would take.
  const position = ({ name: label, text }: Parameter, mark = ''): string =>
    `${parameterName(label)}${mark}: ${text === 'py.RemoteArgument' ? 'py.Positional' : text}`

  /** The first parameters by position and what is left by keyword; two forms where the last of them takes a dict. */
  const mixed = (given: number): string[] => {
    const list = normal.slice(0, given)
    const last = list.at(-1)
    const left = keywords(given)
    const plain = list.map((each) => position(each))
    if (last === undefined || lastArgument(last.text) === last.text)
      return [[...plain, left].filter(Boolean).join(', ')]
    const narrow = [...plain.slice(0, -1), position({ ...last, text: lastArgument(last.text) })].join(', ')
    const isOptional = left === '' || left.startsWith('keywords?')
    return [...(isOptional ? [narrow] : []), ...(left === '' ? [] : [[...plain, left.replace('?:', ':')].join(', ')])]
  }

  const forms: string[] = []
  const least = normal.filter(({ kind, optional }) => kind === 'positional' && !optional).length
  const add = (most: number): void => {
    for (let given = least; given <= most; given++) forms.push(...mixed(given))
  }
  if (rest !== undefined) {
    if (hasKeywords) {
      add(normal.length)
      // Behind any number of arguments the keywords are the last.
      const before = [...normal.map((each) => position(each)), `...${parameterName(rest.name)}: ${restType(rest)}`]
      const last = keywords(normal.length).replace('?:', ':')
      if (last !== '') forms.push(`...args: [${[...before, last].join(', ')}]`)
    }
    const list = normal.map((parameter) => position(parameter, parameter.optional ? '?' : ''))
    forms.push([...list, `...${parameterName(rest.name)}: ${restType(rest)}`].join(', '))
  } else {
    const most = Math.min(normal.length, Math.max(required + 2, POSITIONS_BEFORE_KEYWORDS))
    add(most)
    if (normal.length > most) {
      const list = normal.map((parameter, index) => position(parameter, index > most ? '?' : ''))
      forms.push([...list, keywords(normal.length)].filter(Boolean).join(', '))
    }
  }
  // Most positions first: of the forms that fail the compiler tells the last one's reason, which is then that of a
  // misspelt keyword.
  forms.reverse()
  return { keywords: hasKeywords ? keywordLines(byKeyword, more) : undefined, forms: [...new Set(forms)] }
}

/** The type of a last argument, without the plain object that would be taken for keywords. */
function lastArgument(text: string): string {
  let depth = 0
  return text.replace(/[<({[]|[>)}\]](?<!=>)|\bpy\.Dict(?=<)/g, (found) => {
    if (found === 'py.Dict') return depth === 0 ? 'py.LastDict' : found
    depth += '<({['.includes(found) ? 1 : -1
    return found
  })
}

/** Any number of arguments. A plain object among them would be taken for the keywords. */
function restType({ text }: Parameter): string {
  return text === 'py.RemoteArgument' ? 'py.Positional[]' : `(${text})[]`
}

function keywordLines(parameters: readonly Parameter[], more: Parameter | undefined): string {
  const lines = parameters.map(({ name, optional, text, default: value, doc }) => {
    const type = optional ? `${text} | undefined` : text
    return `${documentation(doc, value)}  ${propertyName(name)}${optional ? '?' : ''}: ${type}\n`
  })
  if (more !== undefined) lines.push('  [keyword: string]: any\n')
  return `{\n${lines.join('')}}`
}

/** What stands before a keyword: its documentation where there is one, and its default unless that is None. */
function documentation(doc: string | undefined, value: string | undefined): string {
  const shown = value === undefined || value === 'None' ? undefined : `Default: \`${value}\``
  if (doc !== undefined) return `${jsdoc(shown === undefined ? doc : `${doc}\n\n${shown}`, '  ')}\n`
  return shown === undefined ? '' : `  /** ${comment(shown)} */\n`
}

const comment = (text: string): string => text.replaceAll('*/', '*\\/')

/** A documentation comment. */
export function jsdoc(text: string, indent: string): string {
  const lines = comment(text).split('\n')
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n')
}
