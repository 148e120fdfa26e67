/*
 * Lets Node run these files as they are: they import each other without extension, as all sources here do.
 * node --import ./bench/extensionless.mjs bench/run.ts
 */
import { registerHooks } from 'node:module'

const ownFile = /^\.\.?\/([\w-]+\/)*[\w-]+$/

registerHooks({
  resolve: (specifier, context, next) =>
    next(ownFile.test(specifier) && context.parentURL?.endsWith('.ts') ? `${specifier}.ts` : specifier, context),
})
