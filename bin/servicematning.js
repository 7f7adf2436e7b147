#!/usr/bin/env node
import process from 'node:process';
import { start } from '../dist/program/start.js';

await start(process);
