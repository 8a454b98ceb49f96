// Draws the pictures of the documentation into docs/pictures: one for each file of scripts/pictures beside shapes.mjs.

import { mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesIn, inRepository, main, readIfThere } from './steps.mjs'

/** The pictures by their paths. */
export async function drawPictures() {
  const files = filesIn('scripts/pictures', (path) => !path.endsWith('/shapes.mjs'))
  const drawn = files.map(async (path) => [
    `docs/pictures/${basename(path, '.mjs')}.svg`,
    (await import(pathToFileURL(inRepository(path)).href)).default,
  ])
  return Promise.all(drawn)
}

/** What is to be said of pictures that are not current. */
export async function stalePictures() {
  const pictures = await drawPictures()
  return pictures
    .filter(([path, svg]) => readIfThere(inRepository(path)) !== svg)
    .map(([path]) => `${path} is not what would be drawn: node scripts/draw-pictures.mjs`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    mkdirSync(inRepository('docs', 'pictures'), { recursive: true })
    const pictures = await drawPictures()
    for (const [path, svg] of pictures) writeFileSync(inRepository(path), svg)
    console.log(`docs/pictures: ${pictures.length} pictures`)
  })
}
