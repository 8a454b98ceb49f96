// The types of the API model, read from Python's notation: `int | tuple[int, ...] | Literal['same', 'valid'] | None`.

/** A type, as a tree. */
export type TypeTree =
  | { readonly kind: 'name'; readonly name: string; readonly of: readonly TypeTree[] }
  | { readonly kind: 'union'; readonly of: readonly TypeTree[] }
  | { readonly kind: 'literal'; readonly values: readonly (string | number | boolean)[] }
  /** The parameters of a callable, or an ellipsis. */
  | { readonly kind: 'list'; readonly of: readonly TypeTree[] }
  | { readonly kind: 'ellipsis' }

const TOKEN =
  /\s*(?:('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(\.\.\.)|([A-Za-z_][\w.]*)|([[\],|]))/y

/**
 * Reads a type.
 *
 * @throws SyntaxError where the text is none.
 */
export function parseType(text: string): TypeTree {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) throw new SyntaxError(`A type of the API model cannot be read at ${at}. Received: ${text}`)
    tokens.push(match[0].trim())
  }
  let position = 0
  const fail = (): never => {
    throw new SyntaxError(
      `A type of the API model has no place for ${tokens[position] ?? 'its end'}. Received: ${text}`,
    )
  }
  const take = (token: string): void => {
    if (tokens[position++] !== token) {
      position--
      fail()
    }
  }

  const many = (end: string, one: () => TypeTree): TypeTree[] => {
    const found: TypeTree[] = []
    while (tokens[position] !== end) {
      found.push(one())
      if (tokens[position] !== end) take(',')
    }
    take(end)
    return found
  }

  const literal = (): TypeTree => {
    const values: (string | number | boolean)[] = []
    for (;;) {
      const token = tokens[position++] ?? fail()
      if (/^['"]/.test(token)) values.push(unquote(token))
      else if (token === 'True' || token === 'False') values.push(token === 'True')
      else if (/^-?\d/.test(token)) values.push(Number(token))
      else {
        position--
        fail()
      }
      if (tokens[position] === ']') break
      take(',')
    }
    take(']')
    return { kind: 'literal', values }
  }

  const one = (): TypeTree => {
    const token = tokens[position] ?? fail()
    if (token === '...') {
      position++
      return { kind: 'ellipsis' }
    }
    if (token === '[') {
      position++
      return { kind: 'list', of: many(']', union) }
    }
    if (!/^[A-Za-z_]/.test(token)) fail()
    position++
    if (tokens[position] !== '[') return { kind: 'name', name: token, of: [] }
    position++
    return token === 'Literal' ? literal() : { kind: 'name', name: token, of: many(']', union) }
  }

  const union = (): TypeTree => {
    const of = [one()]
    while (tokens[position] === '|') {
      position++
      of.push(one())
    }
    return of.length === 1 ? (of[0] as TypeTree) : { kind: 'union', of }
  }

  const tree = union()
  if (position < tokens.length) fail()
  return tree
}

/** The text of a Python string literal. */
function unquote(token: string): string {
  return token.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => ({ n: '\n', t: '\t' })[letter] ?? letter)
}
