#!/usr/bin/env node
// npm links a command when it installs, which is before anything is built.
import '../dist/command.js'
