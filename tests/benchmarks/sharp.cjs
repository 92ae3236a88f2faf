// The rival in Node.js: sharp, which is libvips too, from one process.
//
//     node sharp.cjs LIST.json
//
// The watermark is scaled once for each size that it has.
"use strict";
const fs = require("fs");
const sharp = require("sharp");

const task = JSON.parse(fs.readFileSync(process.argv[2], "utf-8"));
sharp.concurrency(1);
sharp.cache(false);
const marks = new Map();

async function mark({ width, height }) {
  const key = `${width}x${height}`;
  if (!marks.has(key)) marks.set(key, sharp(task.watermark).resize(width, height, { fit: "fill" }).png().toBuffer());
  return marks.get(key);
}

async function deliver({ photo, target, place }) {
  const fit = task.size.exact ? "fill" : "inside";
  await sharp(photo)
    .rotate()
    .resize({ width: task.size.width, height: task.size.height, fit, withoutEnlargement: !task.size.exact })
    .composite([{ input: await mark(place), left: place.left, top: place.top }])
    .jpeg({ quality: task.quality, chromaSubsampling: "4:2:0" })
    .toFile(target);
}

async function work(queue) {
  for (let next = queue.pop(); next; next = queue.pop()) await deliver(next);
}

const queue = [...task.photos];
Promise.all(Array.from({ length: task.processes }, () => work(queue))).catch((error) => {
  console.error(error);
  process.exit(1);
});
