// The typings of the synchronous face: those of the asynchronous one, word for word, beside a core whose results are values
// (typings/sync/remote.d.ts); and its src/sync/namespaces.ts, which refers to them. They are made by the build and not committed.
//
// Measured (2026-11-25): a program that imports them compiles as fast as one of the asynchronous face, because it reads as
// much text. A mapping in types, from promises to values, would have to be applied to each class that is used, and loses
// all overloads of a function but the last.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { filesIn, inRepository, readIfThere } from './steps.mjs'

const folder = 'typings/sync'
const namespaces = 'src/sync/namespaces.ts'
const byHand = `${folder}/remote.d.ts`

/** A file of typings/ as the synchronous face has it. */
function asSync(text) {
  return text
    .replaceAll('[Symbol.asyncIterator](): AsyncGenerator<', '[Symbol.iterator](): Generator<')
    .replace(/from 'tensorbridge'$/gm, "from 'tensorbridge/sync'")
}

/** Writes what is missing or has changed. */
export function makeSyncTypings() {
  const wanted = new Map()
  for (const path of filesIn('typings', (each) => each.endsWith('.d.ts') && !each.startsWith(folder))) {
    const target = `${folder}${path.slice('typings'.length)}`
    if (target !== byHand) wanted.set(target, asSync(readFileSync(inRepository(path), 'utf8')))
  }
  const dotted = readFileSync(inRepository('src/namespaces.ts'), 'utf8')
  wanted.set(namespaces, dotted.replaceAll("from '../typings/", "from '../../typings/sync/"))
  for (const [path, text] of wanted) {
    if (readIfThere(inRepository(path)) === text) continue
    mkdirSync(dirname(inRepository(path)), { recursive: true })
    writeFileSync(inRepository(path), text)
  }
  const stale = filesIn(folder).filter((path) => path !== byHand && !wanted.has(path))
  for (const path of stale) rmSync(inRepository(path))
}
