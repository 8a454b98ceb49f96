// The folder of the file that calls: where pythonia looks for './module.py'.

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the file whose code called `below`. */
export function callersFolder(below: (...args: never[]) => unknown): string {
  const { prepareStackTrace, stackTraceLimit } = Error
  const holder: { stack?: unknown } = {}
  let file: string | null | undefined
  try {
    Error.stackTraceLimit = 1
    Error.prepareStackTrace = (_, sites) => sites[0]?.getFileName()
    Error.captureStackTrace(holder, below)
    file = holder.stack as string | null | undefined
  } finally {
    Error.prepareStackTrace = prepareStackTrace
    Error.stackTraceLimit = stackTraceLimit
  }
  if (!file) return process.cwd()
  return dirname(file.startsWith('file:') ? fileURLToPath(file) : file)
}
