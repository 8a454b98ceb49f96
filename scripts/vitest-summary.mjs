// A vitest reporter that writes .cache/test-results/vitest.json: every test with its project, state and reason for a skip,
// files that could not be loaded, and errors nobody handled. scripts/test.mjs reads it.

import { mkdirSync, writeFileSync } from 'node:fs'
import { inRepository } from './steps.mjs'

const firstLine = (error) => String(error.message ?? error).split('\n')[0]

export default class Summary {
  onTestRunEnd(testModules, unhandledErrors) {
    const tests = []
    const broken = []
    for (const testModule of testModules) {
      for (const error of testModule.errors()) broken.push(`${testModule.relativeModuleId}: ${firstLine(error)}`)
      for (const suite of testModule.children.allSuites()) {
        for (const error of suite.errors())
          broken.push(`${testModule.relativeModuleId} > ${suite.fullName}: ${firstLine(error)}`)
      }
      for (const test of testModule.children.allTests()) {
        const { state, note } = test.result()
        const todo = test.options.mode === 'todo' ? 'todo' : undefined
        tests.push({
          project: testModule.project.name,
          name: test.fullName,
          file: testModule.relativeModuleId,
          state,
          reason: note ?? todo,
        })
      }
    }
    const folder = inRepository('.cache', 'test-results')
    mkdirSync(folder, { recursive: true })
    const unhandled = unhandledErrors.map(firstLine)
    writeFileSync(`${folder}/vitest.json`, `${JSON.stringify({ tests, broken, unhandled }, null, 1)}\n`)
  }
}
