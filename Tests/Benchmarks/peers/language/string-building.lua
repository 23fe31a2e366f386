local parts = {}
for i = 0, 2999999 do parts[#parts + 1] = (i % 1000) .. ", " end
local text = table.concat(parts)
local words = {}
for i = 0, 599999 do words[#words + 1] = "w" .. i end
local joined = table.concat(words, " ")
print(#text, #joined)
