#!/usr/bin/env node
import { startFacade } from './command/start-facade'

void startFacade(process.argv.slice(2))
