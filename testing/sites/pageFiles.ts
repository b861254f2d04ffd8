import express, { type Express } from 'express';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The scripts of a replica's pages, from its folder `page`; they are not built, wherever the replica itself runs from. */
export function addPageFiles(app: Express, path: string, replica: string): void {
  const isSource = extname(import.meta.url) === '.ts';
  const sites = new URL(isSource ? './' : '../../../testing/sites/', import.meta.url);
  app.use(path, express.static(fileURLToPath(new URL(`${replica}/page/`, sites))));
}
