// `tensorbridge warm`: the processes from which warm Pythons are forked; they end by themselves, and here at once.

import { parseArgs } from 'node:util'
import { countParents } from '../process/warm.js'
import type { Command } from './command.js'

export const warm: Command = {
  summary: 'say how many parents of warm Pythons run, or end them',
  usage: `Usage: tensorbridge warm [--stop]

Counts the processes from which warm Pythons are forked (docs/warm-starts.md). They end by themselves after five
minutes without one.

  --stop  ask them to end now; one whose Pythons still run ends with the last of them`,
  async run(args) {
    const { values } = parseArgs({ args, options: { stop: { type: 'boolean', default: false } } })
    const count = await countParents(process.env, values.stop)
    const parents = count === 1 ? '1 parent of warm Pythons' : `${count} parents of warm Pythons`
    process.stdout.write(
      `${parents} ${count === 1 ? 'runs' : 'run'}${values.stop && count > 0 ? ', asked to end' : ''}.\n`,
    )
    return 0
  },
}
