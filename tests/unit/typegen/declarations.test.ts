// The typings that travel with the package: `skipLibCheck`, which most programs have, would hide an error in them.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compile, root } from '../../typings/compiler.js'

it('passes the compiler, every declaration of it', async () => {
  const modules = readdirSync(join(root, 'typings', 'modules')).map((name) => `modules/${name}`)
  expect(modules.length).toBeGreaterThan(300)
  const include = ['core.d.ts', 'worlds.d.ts', ...modules].map((path) => `../../typings/${path}`)
  expect(
    await compile({ folder: 'typings-declarations', files: {}, include, options: { skipLibCheck: false } }),
  ).toEqual([])
}, 120_000)
