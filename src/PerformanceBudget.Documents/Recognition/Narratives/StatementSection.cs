namespace PerformanceBudget.Documents;

/// <summary>The sections of a 项目经费情况说明, in the order of the ministry's template.</summary>
internal enum StatementSection
{
    /// <summary>项目概述.</summary>
    Overview,

    /// <summary>立项依据.</summary>
    Basis,

    /// <summary>实施主体.</summary>
    Implementers,

    /// <summary>实施方案.</summary>
    Plan,

    /// <summary>实施周期.</summary>
    Schedule,

    /// <summary>年度预算安排.</summary>
    Budget,

    /// <summary>绩效目标.</summary>
    Goals,
}
