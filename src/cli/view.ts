// `tensorbridge view`: the page of the runs that programs record with view(), while they train and afterwards.

import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { RUNS_FOLDER, startView } from '../view/view.js'
import { type Command, UsageError } from './command.js'

export const view: Command = {
  summary: 'show recorded trainings on a page of this machine',
  usage: `Usage: tensorbridge view [FOLDER] [--port PORT]

Shows the runs that programs record with the callback view(), those that train now and earlier ones,
and prints the address of the page. Only this machine reaches it, and only with the token in the
address. Ctrl-C ends it.

  FOLDER  the folder with the records; ${RUNS_FOLDER} by default
  --port  a port of this machine; any that is free by default`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { port: { type: 'string' } },
    })
    if (positionals.length > 1) throw new UsageError(`Name one folder. Received: ${positionals.join(' ')}`)
    const port = parsePort(values.port)
    // Before the address is told: whoever reads it may end us.
    const ended = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    const [folder = RUNS_FOLDER] = positionals
    await using page = await startedView(folder, port)
    const isMissing = existsSync(folder) ? '' : ' (the folder is not there yet: a training with view() makes it)'
    process.stdout.write(`Runs of ${folder}: ${page.url}${isMissing}\n`)
    await ended
    return 0
  },
}

async function startedView(folder: string, port: number): Promise<Awaited<ReturnType<typeof startView>>> {
  try {
    return await startView({ folder, port, keepAlive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new UsageError(`--port: another program listens on ${port}.`)
    if (code === 'EACCES') throw new UsageError(`--port: this user may not listen on ${port}.`)
    throw error
  }
}

function parsePort(value: string | undefined): number {
  if (value === undefined) return 0
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  throw new UsageError(`--port has to be a number from 0 to 65535. Received: ${value}`)
}
