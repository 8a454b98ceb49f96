// `npm run demo`: makes the clone ready, then runs examples/01-mnist (or the example named by the first argument).

import { existsSync } from 'node:fs'
import { bootstrap } from './bootstrap.mjs'
import { filesIn, inRepository, main, run, StepError } from './steps.mjs'

await main(async () => {
  const [name = '01-mnist', ...rest] = process.argv.slice(2)
  console.log(
    `First what the example needs (npm packages, the build, a Python with TensorFlow), then examples/${name}.`,
  )
  console.log('The first time this downloads some hundred MB; later it only looks whether all is there.\n')
  await bootstrap({ examples: true, tensorflow: true })
  const program = inRepository('.cache', 'examples', name, 'main.js')
  if (!existsSync(program)) {
    const names = filesIn('examples', (path) => path.endsWith('/main.ts')).map((path) => path.split('/')[1])
    throw new StepError(`There is no example "${name}". The examples are: ${names.join(', ') || 'none yet'}.`)
  }
  console.log('')
  return (await run(process.execPath, ['--enable-source-maps', program, ...rest], { show: true })).code
})
