using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class DepartmentNamesTests
{
    [Theory]
    [InlineData("区民政局", "某区民政局", true)]
    [InlineData("民政局", "某区民政局", false)]
    [InlineData("某区民政局", "某区财政局", false)]
    [InlineData("某区民政局", "某区民政局机关", false)]
    [InlineData("某县人力资源社会保障局", "某县人力资源和社会保障局", true)]
    [InlineData("某市工业和信息化、科技局", "某市工业与信息化科技局", true)]
    public void Names_AreOfOneDepartmentOrOfTwo(string first, string second, bool areOne)
    {
        Assert.Equal(areOne, DepartmentNames.AreOne(first, second));
        Assert.Equal(areOne, DepartmentNames.AreOne(second, first));
    }

    [Theory]
    // One character is another one, or two of a long name are.
    [InlineData("某区民正局", "某区民政局", true)]
    [InlineData("某区民正句", "某区民政局", false)]
    [InlineData("某区人力姿员保障局", "某区人力资源保障局", true)]
    [InlineData("某区人力姿员保帐局", "某区人力资源保障局", false)]
    [InlineData("民正局", "民政局", false)]
    // One is missing, or there twice.
    [InlineData("某区民局", "某区民政局", true)]
    [InlineData("某民局", "某民政局", false)]
    [InlineData("某区局", "某区民政局", false)]
    [InlineData("某区区民政局", "某区民政局", true)]
    // Two have changed places.
    [InlineData("某区政民局", "某区民政局", true)]
    [InlineData("某区局政民", "某区民政局", false)]
    // What short forms leave out.
    [InlineData("某民政局", "某区民政局", false)]
    [InlineData("区民政局", "某区民政局", false)]
    // Another place, and another department.
    [InlineData("某市民政局", "某区民政局", false)]
    [InlineData("某吴民政局", "某区民政局", true)]
    [InlineData("某区财政局", "某区民政局", false)]
    public void Name_IsTheRightOneWithATypingErrorOrNot(string name, string right, bool isSlip)
    {
        Assert.Equal(isSlip, DepartmentNames.IsSlip(name, right));
        Assert.Equal(isSlip, DepartmentNames.IsSlip(right, name));
    }

    [Theory]
    [InlineData("水务建设中心", true)]
    [InlineData("第一中学", true)]
    [InlineData("社会福利院", true)]
    [InlineData("水务局", false)]
    public void Name_IsThatOfAUnitBelowADepartmentOrNot(string name, bool isSubordinate) =>
        Assert.Equal(isSubordinate, DepartmentNames.IsSubordinate(name));

    [Theory]
    [InlineData("某区民政局", true)]
    [InlineData("区民政局", false)]
    [InlineData("某某区民政", false)]
    [InlineData("某区民政 局", false)]
    [InlineData("我市某区民政局", false)]
    [InlineData("各街道办事处", false)]
    public void Text_IsAFullNameOrNot(string text, bool isName) =>
        Assert.Equal(isName, DepartmentNames.IsFullName(text));

    [Theory]
    [InlineData("服务中心心", true)]
    [InlineData("中心心心", false)]
    [InlineData("服务中心", false)]
    [InlineData("某区服务中心", false)]
    [InlineData("某区民政政", false)]
    public void Unit_HasItsEndTwiceOrNot(string unit, bool isDoubled) =>
        Assert.Equal(isDoubled, DepartmentNames.HasDoubledEnd(unit));

    [Theory]
    [InlineData("服务站中", "服务站中心", true)]
    [InlineData("服务中", "服务中心", false)]
    [InlineData("区服务中", "市服务中心", false)]
    [InlineData("区服务中", "区服务中心站", false)]
    [InlineData("区服务中", "区服务中外", false)]
    [InlineData("区服务局", "区服务局所", false)]
    public void Unit_LacksItsEndOrNot(string unit, string other, bool isLost) =>
        Assert.Equal(isLost, DepartmentNames.HasLostEnd(unit, other));
}
