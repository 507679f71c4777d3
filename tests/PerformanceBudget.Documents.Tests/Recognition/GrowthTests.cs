using System.Globalization;
using System.Text;

namespace PerformanceBudget.Documents.Tests.Recognition;

/// <summary>Twice as many projects in a document take twice the work.</summary>
public sealed class GrowthTests
{
    private static readonly int Many = Study.UpTo(1_000);

    [Fact]
    public void Statements_TwiceAsMany_TakeTwiceTheMemory() => AssertProportional(Statements);

    [Fact]
    public void Forms_TwiceAsMany_TakeTwiceTheMemory() => AssertProportional(Forms);

    /// <summary>One statement more than forms, so that they are paired by their names.</summary>
    [Fact]
    public void FormsAndStatements_TwiceAsMany_TakeTwiceTheMemory() =>
        AssertProportional(count => Forms(count) + Statements(count + 1));

    private static void AssertProportional(Func<int, string> document)
    {
        _ = Allocated(document(1));

        var once = Allocated(document(Many));
        var twice = Allocated(document(2 * Many));

        Assert.InRange((decimal)twice / once, 1.7m, 2.3m);
    }

    private static long Allocated(string text)
    {
        var document = DocumentReader.Default.ReadBlocks(Encoding.UTF8.GetBytes(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = DocumentReader.Recognise(document);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotEmpty(read.Projects);
        return allocated;
    }

    private static string Statements(int count) =>
        Repeat(
            count,
            """
            项目经费情况说明（甲#）

            一、项目概述

            某单位拟于2026年1月至2026年11月实施。

            二、立项依据

            职能。

            三、实施主体

            某科。


            """
        );

    private static string Forms(int count) =>
        Repeat(
            count,
            """
            财政项目支出绩效目标申报表
            (2026年度)
            项目名称→乙#→项目性质→其他经常性项目→项目类别→其他运转类
            主管部门→某区某局→实施单位→某区某局
            项目资金(元)→项目资金总额→667,800.00→年度资金申请总额→667,800.00
            →一级指标→二级指标→三级指标→→年度(/项目)指标值
            绩效指标→产出指标→数量指标→参训人数→≥95.00(%)

            """
        );

    private static string Repeat(int count, string text) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    text.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                        .Replace('→', '\t')
                )
        );
}
