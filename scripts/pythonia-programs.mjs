// `node scripts/pythonia-programs.mjs FOLDER`: runs pythonia's published tests, in a clone of its repository, over
// tensorbridge/pythonia. Their text is as it is there, but for the name of the package that is imported; what they import
// from mocha comes from node:test.

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from './build.mjs'
import { inRepository, main, mustRun } from './steps.mjs'

await main(async () => {
  const clone = process.argv[2]
  if (clone === undefined) throw new Error('Give the folder of a clone of github.com/extremeheat/JSPyBridge.')
  await build()
  const folder = mkdtempSync(join(tmpdir(), 'tb-pythonia-'))
  try {
    cpSync(resolve(clone, 'test'), join(folder, 'test'), { recursive: true })
    // The programs find this package as users' programs do.
    cpSync(inRepository('package.json'), join(folder, 'package.json'))
    for (const name of ['dist', 'python', 'node_modules']) symlinkSync(inRepository(name), join(folder, name))
    const program = join(folder, 'test', 'pythonia.test.mjs')
    const text = readFileSync(program, 'utf8').replace(/from 'pythonia'/, "from 'tensorbridge/pythonia'")
    writeFileSync(program, `import { after, describe, it } from 'node:test'\n${text}`)
    process.stdout.write(await mustRun(process.execPath, ['--test', '--test-reporter=spec', program], { cwd: folder }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
