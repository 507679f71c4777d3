using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Documents.Tests.Recognition;

/// <summary>What holds of any page and any torn text, sensible or not.</summary>
public sealed class RecognitionProperties
{
    private static readonly string[] Texts =
    [
        "项目名称",
        "项目名称：养老 项目类别：一般",
        "养老",
        "“养老”",
        "养 老",
        "主管部门",
        "实施单位",
        "某区民政局",
        "(2026年度)",
        "1899年度",
        "项目起止时间",
        "2026-01-01",
        "2026年3月至2025年1月",
        "项目资金（万元）",
        "年度资金总额",
        "其中：财政拨款",
        "其他资金",
        "小计",
        "PPP",
        "100",
        "0.001",
        "-5",
        "约3万元",
        "99999999999999999999",
        "年度总体目标",
        "项目总目标（2024年-2026年）",
        "做好工作",
        "绩效指标",
        "一级指标",
        "二级指标",
        "三级指标",
        "指标值",
        "权重",
        "2026年",
        "东河镇",
        "产出指标",
        "数量指标",
        "成本指标(0-20)分",
        "制度指标",
        "★指标1：床位数（≥**张）",
        "床位数",
        "≥100张",
        "≥",
        "150",
        "无",
        "合计",
        "填表人：张三",
        "实际完成值",
        "项目经费情况说明（养老）",
        "一、项目概述",
        "二、立项依据",
        "六、年度预算安排",
        "1.印刷费3.5万元，其中甲1万元",
        "编报绩效目标的项目7个，涉及项目预算资金725.56万元",
        "⼯作",
        "\u0001\ud800",
        "",
        new('长', 501),
        new('文', 20_001),
    ];

    private static readonly string[] Form =
    [
        "某区民政局项目支出绩效目标申报表",
        "（2026年度）",
        "|项目名称|养老|项目类别|一般",
        "|主管部门|某区民政局|实施单位|某中心",
        "|项目起止时间|2026-01-01|2026-12-31",
        "|项目资金（万元）|年度资金总额|100",
        "|项目资金（万元）|其中：财政拨款|90",
        "|项目资金（万元）|其他资金|10",
        "|年度总体目标|做好工作",
        "|一级指标|二级指标|三级指标|指标值|权重",
        "|产出指标|数量指标|床位数|≥100张|10",
        "|产出指标|质量指标|合格率|100%|10",
        "|产出指标|时效指标|完成时间|12月底|10",
        "|效益指标|社会效益指标|老人|满意|10",
        "项目经费情况说明（养老）",
        "一、项目概述",
        "六、年度预算安排",
        "1.印刷费3.5万元，其中甲1万元",
    ];

    /// <summary>A form of two projects with rows lost, doubled and moved in, and with other texts in its cells.</summary>
    private static readonly Arbitrary<string[]> Lines = Arb.From(
        from kept in Gen.CollectToArray([.. Form, .. Form], Damaged)
        select kept.SelectMany(lines => lines).ToArray()
    );

    private static Gen<string[]> Damaged(string line) =>
        Gen.Frequency(
            (12, Gen.Constant(new[] { line })),
            (1, Gen.Constant(Array.Empty<string>())),
            (1, Gen.Constant(new[] { line, line })),
            (3, WithAnotherCell(line).Select(changed => new[] { changed })),
            (1, Gen.Elements(Texts).Select(text => new[] { text, line })),
            (1, Gen.Elements(Texts).ListOf().Select(cells => new[] { line, "|" + string.Join('|', cells) }))
        );

    private static Gen<string> WithAnotherCell(string line)
    {
        var cells = line.Split('|');
        return from text in Gen.Elements(Texts)
            from at in Gen.Choose(0, cells.Length - 1)
            select string.Join('|', [.. cells[..at], text, .. cells[(at + 1)..]]);
    }

    [Law(MaxTest = 1_000)]
    public Property APage_IsReadAndReviewed_AndEveryPlaceIsThatOfADatum() =>
        Prop.ForAll(Lines, lines => Holds(Page.Read(lines)));

    [Law(MaxTest = 1_000)]
    public Property TornText_IsReadAndReviewed_AndEveryPlaceIsThatOfADatum() =>
        Prop.ForAll(
            Lines,
            lines =>
                Holds(
                    DocumentReader.Default.Read(
                        Encoding.UTF8.GetBytes(string.Join('\n', lines).Replace('|', '\t') + "\n")
                    )
                )
        );

    private static void Holds(ReadDeclaration read)
    {
        _ = DeclarationAudit.Run(read.ToSourceReading());
        if (read.Declaration is not { } declaration)
        {
            return;
        }

        var json = DeclarationJson.ToUtf8Bytes(declaration);
        Assert.Equal(declaration, DeclarationJson.Read(json).GetDeclaration());
        var root = JsonDocument.Parse(json).RootElement;
        Assert.All(read.Excerpts.Keys, pointer => Assert.True(Leads(root, pointer), pointer));
    }

    private static bool Leads(JsonElement element, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (
                element.ValueKind == JsonValueKind.Array
                && int.TryParse(step, out var index)
                && index < element.GetArrayLength()
            )
            {
                element = element[index];
            }
            else if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element))
            {
                return false;
            }
        }

        return true;
    }
}
