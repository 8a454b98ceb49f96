// `npm run campaign -- [names] [--numbers]`: the tests of hostile conditions, which are small in `npm test`, with real numbers:
//   fuzz       anything sent to either end           --messages 1000000
//   kill       SIGKILL at random points of a run     --points 200 --fresh 12
//   blocked    stopped, blocked, without memory      --blocked 60 (seconds)
//   endurance  objects, callbacks, Pythons           --objects 1000000 --callbacks 10000 --pythons 100
//   soak       mixed work, and each kind by itself   --minutes 10 --rounds 300
//   arrays     all kinds, both ways, forks, kills    --arrays 10000
// `--seed N` chooses other random numbers. The figures are printed at the end; docs/reliability.md has those of one run.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { bootstrap } from './bootstrap.mjs'
import { devEnvironment, devPython } from './python-dev.mjs'
import { inRepository, main, nodeTool, readIfThere, run, StepError } from './steps.mjs'

const CAMPAIGNS = {
  fuzz: {
    vitest: ['tests/unit/connection/hostile-worker.test.ts', 'tests/python/malformed.test.ts'],
    pytest: ['tests/test_hostile_client.py'],
  },
  kill: { vitest: ['tests/keras/killed-anywhere.test.ts'] },
  blocked: { vitest: ['tests/python/hostile-conditions.test.ts', 'tests/python/scarce.test.ts'] },
  endurance: { vitest: ['tests/python/endurance.test.ts', '-t', 'very many'] },
  soak: { vitest: ['tests/python/endurance.test.ts', '-t', 'a soak'] },
  arrays: { vitest: ['tests/python/random-arrays.test.ts'] },
}
const SIZES = {
  messages: 1_000_000,
  points: 200,
  fresh: 12,
  blocked: 60,
  objects: 1_000_000,
  callbacks: 10_000,
  pythons: 100,
  minutes: 10,
  rounds: 300,
  arrays: 10_000,
  seed: 20_261_125,
}

/** The names of the campaigns and the sizes of a command line. */
function parse(args) {
  const names = []
  const sizes = { ...SIZES }
  for (let i = 0; i < args.length; i++) {
    const size = args[i].startsWith('--') ? args[i].slice(2) : undefined
    if (size === undefined) names.push(args[i])
    else if (size in SIZES && Number(args[i + 1]) >= 0) sizes[size] = Number(args[++i])
    else throw new StepError(`${args[i]} takes a number, and the numbers are --${Object.keys(SIZES).join(', --')}.`)
  }
  const unknown = names.find((name) => !(name in CAMPAIGNS))
  if (unknown) throw new StepError(`There is no campaign ${unknown}. There are ${Object.keys(CAMPAIGNS).join(', ')}.`)
  return { names: names.length > 0 ? names : Object.keys(CAMPAIGNS), sizes }
}

await main(async () => {
  const { names, sizes } = parse(process.argv.slice(2))
  await bootstrap({ tensorflow: names.includes('kill') })
  const file = inRepository('.cache', 'campaign.jsonl')
  mkdirSync(inRepository('.cache'), { recursive: true })
  rmSync(file, { force: true })
  // The processes that fork warm Pythons are this campaign's own, so that what is left of one can be seen.
  const warm = mkdtempSync(join(tmpdir(), 'tbc-'))
  const campaign = {
    TENSORBRIDGE_CAMPAIGN: file,
    TENSORBRIDGE_WARM_FOLDER: warm,
    TENSORBRIDGE_WARM_IDLE: '600',
    ...Object.fromEntries(
      Object.entries(sizes).map(([name, value]) => [`TENSORBRIDGE_CAMPAIGN_${name.toUpperCase()}`, String(value)]),
    ),
  }
  const failed = []
  try {
    for (const name of names) {
      const { vitest, pytest } = CAMPAIGNS[name]
      const [program, ...tool] = nodeTool('vitest')
      const env = { ...process.env, ...campaign }
      const options = ['run', '--project', 'unit', '--project', 'python', '--project', 'keras']
      if ((await run(program, [...tool, ...options, ...vitest], { show: true, env })).code !== 0) failed.push(name)
      if (pytest) {
        const options = { show: true, cwd: inRepository('python'), env: { ...devEnvironment(), ...campaign } }
        const arguments_ = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', ...pytest]
        if ((await run(devPython, arguments_, options)).code !== 0) failed.push(name)
      }
    }
  } finally {
    await run(process.execPath, [inRepository('dist', 'cli', 'main.js'), 'warm', '--stop'], {
      env: { ...process.env, ...campaign },
    })
    rmSync(warm, { recursive: true, force: true })
  }
  console.log(
    `\n${new Date().toISOString()}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  )
  console.log(readIfThere(file) ?? 'no figures')
  for (const name of new Set(failed)) console.error(`✗ ${name} failed`)
  return failed.length > 0 ? 1 : 0
})
