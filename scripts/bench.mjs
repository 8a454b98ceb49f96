// `npm run bench`: makes the clone ready, then runs benchmarks/main.ts with the arguments given.

import { existsSync } from 'node:fs'
import { bootstrap } from './bootstrap.mjs'
import { inRepository, main, run, StepError } from './steps.mjs'

await main(async () => {
  await bootstrap({ examples: true, tensorflow: true })
  const program = inRepository('.cache', 'benchmarks', 'main.js')
  if (!existsSync(program)) throw new StepError('There is no benchmarks/main.ts.')
  console.log('')
  const options = ['--enable-source-maps', '--expose-gc', program, ...process.argv.slice(2)]
  return (await run(process.execPath, options, { show: true })).code
})
