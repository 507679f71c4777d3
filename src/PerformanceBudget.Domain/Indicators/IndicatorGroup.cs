namespace PerformanceBudget.Domain;

/// <summary>一级指标: the group that an indicator's category belongs to.</summary>
public enum IndicatorGroup
{
    /// <summary>成本指标: what it costs.</summary>
    Cost,

    /// <summary>产出指标: what is delivered.</summary>
    Output,

    /// <summary>效益指标, formerly 效果指标: what it is good for.</summary>
    Benefit,

    /// <summary>满意度指标: what those served think of it.</summary>
    Satisfaction,

    /// <summary>A group of a local form that is none of the national ones.</summary>
    Other,
}
