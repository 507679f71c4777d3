using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>What a column of indicators says.</summary>
internal enum IndicatorField
{
    Group,
    Category,
    GroupAndCategory,
    Name,
    Value,
    ValueWithoutUnit,
    Sign,
    Number,
    Unit,
    Overall,
    Region,
    Weight,
    Direction,
    Explanation,
    Standard,
    Remark,
    Actual,
    Score,
    Reason,
}

/// <summary>A column of indicators.</summary>
/// <param name="Field">What it says.</param>
/// <param name="Head">Its head.</param>
/// <param name="Region">Which region it is for, from 0.</param>
/// <param name="Half">Whether it belongs to the second half of a form that says everything twice.</param>
internal sealed record IndicatorColumn(IndicatorField Field, string Head, int Region = 0, bool Half = false);

/// <summary>The columns of the indicators of a form, from left to right.</summary>
/// <param name="All">The columns, without that of 绩效指标.</param>
/// <param name="HasSideLabel">Whether that stands before them.</param>
internal sealed record IndicatorColumns(ImmutableArray<IndicatorColumn> All, bool HasSideLabel)
{
    /// <summary>How many physical columns they need.</summary>
    public int Least => All.Length + (HasSideLabel ? 1 : 0);

    public static IndicatorColumns Of(Layout layout, SyntheticProject project, Random random)
    {
        var columns = new List<IndicatorColumn>();
        AddLevels(columns, layout, random);
        var weight = new IndicatorColumn(
            IndicatorField.Weight,
            random.OneOf("权重", "分值", "指标权重", "权重(%)")
        );
        if (layout is { HasWeights: true, WeightsFirst: true })
        {
            columns.Add(weight);
        }

        AddValues(columns, layout, project, random);
        if (layout.Kind == FormKind.SelfEvaluation)
        {
            columns.Add(new(IndicatorField.Actual, random.OneOf("实际完成值", "全年完成值")));
        }

        if (layout is { HasWeights: true, WeightsFirst: false })
        {
            columns.Add(weight);
        }

        if (layout.HasDirections)
        {
            columns.Add(new(IndicatorField.Direction, random.OneOf("指标方向", "指标方向性")));
        }

        if (layout.HasStandards)
        {
            columns.Add(new(IndicatorField.Standard, "绩效标准"));
        }

        if (layout.Kind == FormKind.SelfEvaluation)
        {
            columns.Add(new(IndicatorField.Score, "得分"));
            columns.Add(new(IndicatorField.Reason, "偏差原因分析及改进措施"));
        }

        if (layout.HasRemarks)
        {
            columns.Add(new(IndicatorField.Remark, "备注"));
        }

        return new([.. columns], layout.HasSideLabel && layout.Kind != FormKind.Wide);
    }

    private static void AddLevels(List<IndicatorColumn> columns, Layout layout, Random random)
    {
        if (layout.Kind != FormKind.Flat)
        {
            if (layout.Groups == GroupCells.WithCategory)
            {
                columns.Add(
                    new(IndicatorField.GroupAndCategory, random.OneOf("一级指标/二级指标", "指标类别"))
                );
            }
            else
            {
                columns.Add(new(IndicatorField.Group, "一级指标"));
                columns.Add(new(IndicatorField.Category, "二级指标"));
            }
        }

        columns.Add(
            new(
                IndicatorField.Name,
                layout.Kind == FormKind.Flat
                    ? "指标名称"
                    : random.OneOf("三级指标", "三级指标", "三级指标名称")
            )
        );
        if (layout.HasExplanations)
        {
            columns.Add(new(IndicatorField.Explanation, random.OneOf("指标解释", "指标说明")));
        }
    }

    private static void AddValues(
        List<IndicatorColumn> columns,
        Layout layout,
        SyntheticProject project,
        Random random
    )
    {
        if (layout.Regions > 0)
        {
            columns.AddRange(
                project.Regions.Select((region, i) => new IndicatorColumn(IndicatorField.Region, region, i))
            );
            return;
        }

        switch (layout.MidTerm)
        {
            case MidTermCells.TwoValues:
                columns.Add(new(IndicatorField.Overall, random.OneOf("中期指标值", "实施期指标值")));
                columns.Add(new(IndicatorField.Value, "年度指标值"));
                return;
            case MidTermCells.TwoHalves:
                columns.Add(new(IndicatorField.Overall, "指标值"));
                columns.Add(new(IndicatorField.Category, "二级指标", Half: true));
                columns.Add(new(IndicatorField.Name, "三级指标", Half: true));
                columns.Add(new(IndicatorField.Value, "指标值", Half: true));
                return;
        }

        switch (layout.Values)
        {
            case ValueCells.ValueAndUnit:
                columns.Add(new(IndicatorField.ValueWithoutUnit, "指标值"));
                columns.Add(new(IndicatorField.Unit, random.OneOf("计量单位", "度量单位")));
                break;
            case ValueCells.SignNumberUnit:
                columns.Add(new(IndicatorField.Sign, random.OneOf("计算符号", "运算符号")));
                columns.Add(new(IndicatorField.Number, random.OneOf("指标值", "目标值")));
                columns.Add(new(IndicatorField.Unit, random.OneOf("计量单位", "度量单位")));
                break;
            case ValueCells.UnitSignNumber:
                columns.Add(new(IndicatorField.Unit, random.OneOf("计量单位", "度量单位")));
                columns.Add(new(IndicatorField.Sign, random.OneOf("计算符号", "运算符号")));
                columns.Add(new(IndicatorField.Number, random.OneOf("指标值", "目标值")));
                break;
            default:
                columns.Add(
                    new(
                        IndicatorField.Value,
                        layout.Kind == FormKind.SelfEvaluation
                            ? "年度指标值"
                            : random.OneOf("年度(/项目)指标值", "指标值", "年度指标值", "绩效目标值")
                    )
                );
                break;
        }
    }
}
