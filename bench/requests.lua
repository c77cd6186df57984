-- One request after the other of one kind, each by another user about another site of his. The file
-- BENCH_KEYS has a line for each: token, user, site. Kind and tree come from BENCH_KIND, BENCH_TREE.
local keys, kind, tree = {}, os.getenv("BENCH_KIND"), ""

local function read(name)
  local file = assert(io.open(os.getenv(name)))
  local text = file:read("*a")
  file:close()
  return text
end

local threads = 0

-- Another seed in each run and thread, so that no name comes twice.
function setup(thread)
  threads = threads + 1
  thread:set("seed", os.time() * 10 + threads)
end

function init(args)
  math.randomseed(seed)
  for token, user, site in read("BENCH_KEYS"):gmatch("(%S+) (%S+) (%S+)\n") do
    keys[#keys + 1] = { token = token, user = user, site = site }
  end
  tree = read("BENCH_TREE")
end

local function name()
  return "Site " .. math.random(1, 1000000000) .. "-" .. math.random(1, 1000000000)
end

function request()
  local key = keys[math.random(#keys)]
  local headers = { ["Authorization"] = "Bearer " .. key.token }
  if kind == "get" then
    return wrk.format("GET", "/api/sites/" .. key.site, headers)
  elseif kind == "list" then
    return wrk.format("GET", "/api/sites?limit=10", headers)
  end
  headers["Content-Type"] = "application/json"
  if kind == "create" then
    return wrk.format("POST", "/api/sites", headers, '{"name":"' .. name() .. '"}')
  end
  local body = '{"name":"' .. name() .. '","components":' .. tree .. "}"
  return wrk.format("PUT", "/api/sites/" .. key.site, headers, body)
end

local wrong = 0
function response(status)
  if status >= 300 then
    wrong = wrong + 1
    if wrong == 1 then
      io.stderr:write("answered " .. status .. "\n")
    end
  end
end
