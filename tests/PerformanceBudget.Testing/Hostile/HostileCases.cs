using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>The worst that somebody could think of for every rule that compares parts of a declaration with one another.</summary>
public static class HostileCases
{
    private const string Letters = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

    // None of these tells one thing from another, so that names which differ in one of them may be slips.
    private const string Quiet = "肝肺胃肾脾胰胆骨鼻喉眼耳舌齿颈肩腰膝踝腕筋脉血皮毛发眉唇咽肘";

    private static readonly string[] ServingPeople =
    [
        .. "讲师 教师 专家 评委 考官 司机 教练 护工 社工 工资 劳务 报酬".Split(' '),
    ];

    /// <summary>All of them.</summary>
    public static ImmutableArray<HostileCase> All { get; } =
    [
        new(
            "texts of one letter, lines of two",
            30,
            count =>
                OneProject(p =>
                {
                    AddPlan(p, count, _ => Repeat("甲", 4_000));
                    AddLines(p, count, i => Repeat("甲乙", 95) + i);
                })
        ),
        new(
            "a plan beside lines",
            1_000,
            count =>
                OneProject(p =>
                {
                    AddPlan(p, count, i => $"开展第{i}次活动");
                    AddLines(p, count, i => $"活动{i}费用");
                })
        ),
        new(
            "a plan of other words than the lines",
            1_000,
            count =>
                OneProject(p =>
                {
                    AddPlan(
                        p,
                        count,
                        i => i < 2 ? "场地租借" : $"{Word(i)}{Word(i + 7)}",
                        i => i < 2 ? "场地租借" : $"{Word(i)}事项"
                    );
                    AddLines(p, count, i => i < 2 ? "场地租借" : $"{Word(i + 3)}支援");
                })
        ),
        new(
            "names that share pieces",
            150,
            count => OneProject(p => AddIndicators(p, count, i => Pieces(i, 60, 100)))
        ),
        new(
            "long names of varied pieces",
            150,
            count => OneProject(p => AddIndicators(p, count, i => Varied(i, 50, 11)))
        ),
        new(
            "long names of many varied pieces",
            150,
            count => OneProject(p => AddIndicators(p, count, i => Varied(i, 50, 2)))
        ),
        new(
            "long names, one character apart",
            150,
            count =>
                OneProject(p =>
                    AddIndicators(
                        p,
                        count,
                        i => Repeat("田", 240) + (char)('\u4E80' + (i % 9_000)) + Repeat("田", 240)
                    )
                )
        ),
        new(
            "names with fillers",
            300,
            count => OneProject(p => AddIndicators(p, count, i => Filled(i, 200)))
        ),
        new(
            "names that are longer and longer",
            400,
            count =>
                OneProject(p =>
                    AddIndicators(
                        p,
                        count,
                        i =>
                            Repeat("筋", 20 + (i % 140))
                            + Repeat("脉", 20 + (i / 140 % 140))
                            + Repeat("血", i / 19_600)
                    )
                )
        ),
        new(
            "names on a grid of characters",
            1_000,
            count =>
                OneProject(p =>
                    AddIndicators(
                        p,
                        count,
                        i =>
                            $"完成全区{Quiet[i % 30]}病与{Quiet[i / 30 % 30]}病和{Quiet[i / 900 % 30]}病筛查及{Quiet[i / 27_000 % 30]}病随访工作"
                    )
                )
        ),
        new(
            "one name, many times",
            1_500,
            count => OneProject(p => AddIndicators(p, count, _ => "完成全区适龄人群筛查工作"))
        ),
        new(
            "goals that share clauses",
            200,
            count =>
                Projects(
                    count,
                    (p, i) =>
                        p["goals"] = new JsonObject
                        {
                            ["annual"] = string.Join(
                                '。',
                                Enumerable.Range(0, 12).Select(j => Pieces((i * 12) + j, 60, 8))
                            ),
                        }
                )
        ),
        new(
            "long goals of short clauses",
            5,
            count =>
                Projects(
                    count,
                    (p, i) =>
                        p["goals"] = new JsonObject
                        {
                            ["annual"] = string.Concat(
                                Enumerable
                                    .Range(0, 2_800)
                                    .Select(j =>
                                        $"{Letters[j % 22]}{Letters[j / 22 % 22]}{Letters[j / 484]}工作好。"
                                    )
                            ),
                        }
                )
        ),
        new(
            "goals of earlier years",
            5,
            count =>
                Projects(
                    count,
                    (p, _) =>
                        p["goals"] = new JsonObject { ["annual"] = Repeat("2025年度工程", 2_400) + "较" }
                )
        ),
        new(
            "projects that share indicators",
            200,
            count =>
                Projects(
                    count,
                    (p, i) => AddIndicators(p, 8, j => $"完成第{(i / 8 * 8) + j}号{Word(j)}设施检修养护任务")
                )
        ),
        new(
            "projects that are nearly one",
            300,
            count =>
                Projects(
                    count,
                    (p, i) =>
                        AddIndicators(
                            p,
                            6,
                            j => $"完成全区{Quiet[i % 30]}病与{Quiet[i / 30 % 30]}病筛查{Word(j)}工作"
                        )
                )
        ),
        new(
            "ceilings beside prices",
            700,
            count =>
                OneProject(p =>
                {
                    AddIndicators(
                        p,
                        count,
                        i => $"单位{Word(i)}成本",
                        i => Threshold("atMost", 1_000_000, PriceUnit(i)),
                        "economicCost"
                    );
                    AddLines(p, count, i => $"{Word(i + 5)}购置", i => $"2{PriceUnit(i)}*1{UnitWord(i)}");
                })
        ),
        new(
            "one ceiling, one price, many times",
            700,
            count =>
                OneProject(p =>
                {
                    AddIndicators(
                        p,
                        count,
                        i => $"单位{Word(i)}成本",
                        _ => Threshold("atMost", 1_000_000, "元/人"),
                        "economicCost"
                    );
                    AddLines(p, count, i => $"{Word(i + 5)}购置", _ => "2元/人*1人");
                })
        ),
        new(
            "prices per many things",
            150,
            count =>
                OneProject(p =>
                {
                    AddIndicators(
                        p,
                        count,
                        i => $"单位{Word(i)}成本",
                        i => Threshold("atMost", 1_000_000, $"元/{UnitWord(i + 2)}"),
                        "economicCost"
                    );
                    AddLines(
                        p,
                        count,
                        i => $"{Word(i + 5)}购置",
                        i => $"2元/人/天/次/{UnitWord(i + 2)}" + Repeat("*1人*1天*1次", 40)
                    );
                })
        ),
        new(
            "ceilings beside lines without prices",
            700,
            count =>
                OneProject(p =>
                {
                    AddIndicators(
                        p,
                        count,
                        i => $"{Word(i)}大修养护成本",
                        _ => Threshold("atMost", 1_000_000, "元/座"),
                        "economicCost"
                    );
                    AddIndicators(
                        p,
                        count,
                        i => $"{Word(i + 3)}巡检{Word(i)}数",
                        _ => Threshold("atLeast", 10, "座")
                    );
                    AddLines(p, count, i => $"{Word(i)}大修养护");
                })
        ),
        new(
            "targets beside formulas",
            700,
            count =>
                OneProject(p =>
                {
                    AddIndicators(
                        p,
                        count,
                        i => $"第{i}种{Word(i)}人数",
                        i => Threshold("atLeast", i + 1, "人")
                    );
                    AddLines(p, count, i => $"第{i}种{Word(i)}", i => $"{i + 1}人*1元/人");
                })
        ),
        new(
            "payments beside formulas",
            700,
            count =>
                OneProject(p =>
                {
                    AddIndicators(
                        p,
                        count,
                        i => $"发放{Word(i)}补贴人数",
                        _ => Threshold("exactly", 20, "人")
                    );
                    AddLines(p, count, i => $"{Word(i + 9)}支援{Serving(i)}", _ => "10人*1元/人");
                })
        ),
        new(
            "long names beside many lines",
            100,
            count =>
                OneProject(p =>
                {
                    AddIndicators(
                        p,
                        count,
                        i => string.Concat(Enumerable.Range(0, 200).Select(j => Word((i * 3) + j)))[..400],
                        _ => Threshold("atLeast", 10, "人")
                    );
                    AddLines(p, count * 20, i => Word(i), i => $"{i + 1}人*1元/人");
                })
        ),
        new(
            "formulas of many operands beside targets",
            60,
            count =>
                OneProject(p =>
                {
                    AddIndicators(
                        p,
                        count * 10,
                        i => $"{Word(i)}{Word(i + 1)}人数",
                        _ => Threshold("atLeast", 10, "人")
                    );
                    AddLines(
                        p,
                        count,
                        i => Word(i) + Word(i + 1),
                        _ => string.Join('+', Enumerable.Repeat("1元", 250))
                    );
                })
        ),
        new(
            "targets of the total cost",
            1_000,
            count =>
                OneProject(p =>
                {
                    AddIndicators(
                        p,
                        count,
                        _ => "项目总成本",
                        i => Threshold("atMost", i + 1, "元"),
                        "economicCost"
                    );
                    AddLines(p, count, i => $"{Word(i)}购置");
                })
        ),
        new(
            "one line with many spellings",
            10_000,
            count =>
                OneProject(p =>
                {
                    AddLines(p, 1, _ => "场地租借", _ => string.Join('+', Enumerable.Repeat("1元", 250)));
                    p["budget"]!["lines"]![0]!["restated"] = new JsonArray([
                        .. Enumerable.Range(0, count).Select(i => JsonValue.Create($"{i % 90 + 10}万元")),
                    ]);
                })
        ),
        new(
            "lines in a wrong unit",
            1_000,
            count =>
                OneProject(p =>
                {
                    AddLines(p, count, i => $"{Word(i)}购置");
                    p["budget"]!["stated"] = $"{count}万元";
                })
        ),
        new("lines that stand twice", 1_000, count => OneProject(p => AddLines(p, count, i => Word(i / 2)))),
        new(
            "parts of a long text",
            500,
            count =>
                OneProject(p =>
                    p["statement"] = new JsonObject
                    {
                        ["overview"] = new JsonObject
                        {
                            ["text"] = "预算资金共计12.00万元，" + Repeat("甲", 19_000),
                            ["stated"] = "12.00万元",
                            ["parts"] = new JsonArray([
                                .. Enumerable
                                    .Range(0, count)
                                    .Select(i => new JsonObject
                                    {
                                        ["name"] = $"{Repeat("甲", 40)}乙{Repeat("甲", 40)}{i}",
                                        ["stated"] = $"{i}.77万元",
                                    }),
                            ]),
                        },
                    }
                )
        ),
        new(
            "parts of a line with a long text",
            700,
            count =>
                OneProject(p =>
                {
                    AddLines(p, count, i => Word(i) + i, i => $"{i + 1}人*1元/人", i => $"{i}人");
                    var lines = p["budget"]!["lines"]!;
                    p["budget"]!["lines"] = new JsonArray(
                        new JsonObject
                        {
                            ["name"] = "场地租借",
                            ["amount"] = JsonNode.Parse("1.00"),
                            ["text"] = string.Concat(
                                Enumerable
                                    .Range(0, Math.Min(2_800, 4 * count))
                                    .Select(i => $"{i + 100_000}个")
                            ),
                            ["lines"] = lines.DeepClone(),
                        }
                    );
                })
        ),
        new(
            "long texts that repeat themselves",
            8,
            count => OneProject(p => AddPlan(p, count, i => Repeat(Letters[..(i % 20 + 3)] + "、", 800)))
        ),
        new(
            "targets that are gone since last year",
            800,
            count =>
                OneProject(p =>
                    AddIndicators(
                        p,
                        count,
                        i => i % 4 == 0 ? $"{Word(i + count)}座数" : $"{Word(i)}{Word(i + 1)}座数",
                        _ => Threshold("atLeast", 10, "座")
                    )
                ),
            hasPrevious: true
        ),
        new(
            "documents of one title",
            1_000,
            count =>
                OneProject(p =>
                    p["statement"] = new JsonObject
                    {
                        ["basis"] = new JsonObject
                        {
                            ["documents"] = new JsonArray([
                                .. Enumerable
                                    .Range(0, count)
                                    .Select(i => new JsonObject
                                    {
                                        ["title"] = "关于进一步加强设施养护工作的通知",
                                        ["number"] = $"某发〔2025〕{i}号",
                                    }),
                            ]),
                        },
                    }
                )
        ),
        new("many small projects", 700, count => Projects(count, (_, _) => { })),
    ];

    private static JsonObject OneProject(Action<JsonObject> fill) =>
        Projects(1, (project, _) => fill(project));

    private static JsonObject Projects(int count, Action<JsonObject, int> fill) =>
        new()
        {
            ["format"] = "performance-budget-declaration",
            ["version"] = "1.0",
            ["currency"] = "CNY",
            ["fiscalYear"] = 2026,
            ["department"] = "某区某局",
            ["projects"] = new JsonArray([.. Enumerable.Range(0, count).Select(i => NewProject(i, fill))]),
        };

    private static JsonObject NewProject(int index, Action<JsonObject, int> fill)
    {
        var project = new JsonObject
        {
            ["name"] = $"{Word(index)}养护{index}号",
            ["implementingUnit"] = "某区某局",
            ["annualFunding"] = new JsonObject { ["total"] = JsonNode.Parse("10000.00") },
        };
        fill(project, index);
        return project;
    }

    private static void AddPlan(
        JsonObject project,
        int count,
        Func<int, string> text,
        Func<int, string>? name = null
    ) =>
        project["statement"] = new JsonObject
        {
            ["plan"] = new JsonArray([
                .. Enumerable
                    .Range(0, count)
                    .Select(i => new JsonObject
                    {
                        ["name"] = name?.Invoke(i) ?? $"第{i}项",
                        ["text"] = text(i),
                    }),
            ]),
        };

    private static void AddLines(
        JsonObject project,
        int count,
        Func<int, string> name,
        Func<int, string>? formula = null,
        Func<int, string>? text = null
    )
    {
        var lines = new JsonArray();
        for (var i = 0; i < count; i++)
        {
            var line = new JsonObject { ["name"] = name(i), ["amount"] = JsonNode.Parse("1.00") };
            if (formula is not null)
            {
                line["formula"] = formula(i);
            }

            if (text is not null)
            {
                line["text"] = text(i);
            }

            lines.Add(line);
        }

        project["budget"] = new JsonObject { ["lines"] = lines };
    }

    private static void AddIndicators(
        JsonObject project,
        int count,
        Func<int, string> name,
        Func<int, JsonObject>? value = null,
        string category = "quantity"
    )
    {
        var indicators = project["indicators"] as JsonArray ?? [];
        for (var i = 0; i < count; i++)
        {
            indicators.Add(
                new JsonObject
                {
                    ["category"] = category,
                    ["name"] = name(i),
                    ["value"] = value?.Invoke(i) ?? Threshold("atLeast", i, "个"),
                }
            );
        }

        project["indicators"] = indicators;
    }

    private static JsonObject Threshold(string comparison, int number, string unit) =>
        new()
        {
            ["kind"] = "threshold",
            ["comparison"] = comparison,
            ["number"] = JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture) + ".00"),
            ["unit"] = unit,
        };

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    // Two characters of some ten thousand.
    private static string Word(int number) =>
        $"{(char)('\u4E00' + (number * 7 % 9_973))}{(char)('\u5E00' + (number % 997))}";

    private static string UnitWord(int number) =>
        "人户家次场件项台套辆份批期课节讲亩座栋间条张处册本篇"[number % 26].ToString();

    private static string PriceUnit(int number) => $"元/{UnitWord(number)}";

    private static string Serving(int number) =>
        string.Concat(ServingPeople.Where((_, bit) => (number >> bit) % 2 == 1));

    private static string Pieces(int seed, int kinds, int count)
    {
        var random = new Random(seed);
        return string.Concat(
            Enumerable
                .Range(0, count)
                .Select(_ => random.Next(kinds))
                .Select(kind => Repeat(Letters[kind % 22].ToString(), 3) + kind)
        )[..(count * 4 - 2)];
    }

    private static string Varied(int seed, int pieces, int kinds)
    {
        var random = new Random(seed);
        return string.Concat(
            Enumerable
                .Range(0, pieces)
                .Select(piece => $"{Quiet[piece % 30]}某设施检修{Quiet[random.Next(kinds)]}养护")
        )[..(pieces * 9)];
    }

    private static string Filled(int seed, int length)
    {
        var random = new Random(seed);
        return string.Concat(
            Enumerable
                .Range(0, length)
                .Select(i => $"{Quiet[i % 30]}{(random.Next(12) == 0 ? "的" : string.Empty)}")
        );
    }
}
